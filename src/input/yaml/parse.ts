import { Composer, type Document } from "yaml";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
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
export function parse(text: string): Parsed {
  const tab = tabIn(text);
  const spaced =
    tab === null ? text : text.replace(/^[ \t]+/gm, (indent) => " ".repeat(indent.length));
  const { tokens, diagnostics } = tokensOf(spaced);
  if (diagnostics.length > 0) return { tree: null, diagnostics };
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(tokens)];
  const broken = documents.some((document) => document.errors.length > 0);
  const tabs = tab === null ? [] : [tab];
  if (broken)
    return { tree: null, diagnostics: tab === null ? syntaxMistakes(documents, spaced) : tabs };
  return single(documents, tabs);
}

function single(documents: readonly Document.Parsed[], tabs: readonly Diagnostic[]): Parsed {
  const [first, second] = documents;
  const told = second === undefined ? [...tabs] : [...tabs, severalDocuments(second)];
  const tree = treeOf(first?.contents, (diagnostic) => told.push(diagnostic));
  return { tree, diagnostics: told };
}

function severalDocuments(second: Document.Parsed): Diagnostic {
  const start = second.range[0];
  return {
    severity: "error",
    code: "several-documents",
    message: "a second YAML document begins here",
    span: { start, end: start + 3 },
    hint: 'delete the line "---": one file, one family',
  };
}
