import { Composer, type CST } from "yaml";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { isOrdinary } from "./ordinary.ts";
import { syntaxMistakes } from "./syntax.ts";
import { tabIn } from "./tabs.ts";
import { tokensOf } from "./tokens.ts";
import { type Tree, treeOf } from "./tree.ts";

/** A YAML text as values with places; `tree` is `null` if its form is broken. */
export interface Parsed {
  readonly tree: Tree | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one YAML document. Never throws, whatever the text; tells every mistake of form it finds. */
export function parse(text: string, depth: number): Parsed {
  const tab = tabIn(text);
  const spaced =
    tab === null ? text : text.replace(/^[ \t]+/gm, (indent) => " ".repeat(indent.length));
  const { tokens, diagnostics } = tokensOf(spaced, depth);
  if (diagnostics.length > 0) return { tree: null, diagnostics };
  const tabs = tab === null ? [] : [tab];
  const mistakes = isOrdinary(tokens) ? [] : mistakesIn(tokens, spaced);
  if (mistakes.length > 0) return { tree: null, diagnostics: tab === null ? mistakes : tabs };
  return single(tokens, tabs);
}

function mistakesIn(tokens: readonly CST.Token[], text: string): readonly Diagnostic[] {
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return syntaxMistakes([...composer.compose(tokens)], text);
}

function single(tokens: readonly CST.Token[], tabs: readonly Diagnostic[]): Parsed {
  const [first, second] = tokens.filter((token) => token.type === "document");
  const told = second === undefined ? [...tabs] : [...tabs, severalDocuments(second)];
  const tree = treeOf(first, (diagnostic) => told.push(diagnostic));
  return { tree, diagnostics: told };
}

function severalDocuments({ offset: start }: CST.Document): Diagnostic {
  return {
    severity: "error",
    code: "several-documents",
    message: "a second YAML document begins here",
    span: { start, end: start + 3 },
    hint: 'delete the line "---": one file, one family',
  };
}
