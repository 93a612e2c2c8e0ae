import { Composer, type CST } from "yaml";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { leaveOut } from "./left-out.ts";
import { oddSpaceIn, withPlainSpaces } from "./odd-spaces.ts";
import { isOrdinary } from "./ordinary.ts";
import { syntaxMistakes } from "./syntax.ts";
import { tabIn } from "./tabs.ts";
import { tokensOf } from "./tokens.ts";
import { type Tree, treeOf } from "./tree.ts";

/** A YAML text as values with places; `tree` is `null` if its form is broken. */
export interface Parsed {
  readonly tree: Tree | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The lines that could not be read, where the rest could. */
  readonly leftOut: string;
}

/** So many mistakes of form: then it is another kind of file, or one slip has caused the rest. */
const mostMistakes = 20;

/** How often a text is tried again without the lines that could not be read; a long one seldom. */
function mostTries({ length }: string): number {
  return Math.min(20, Math.floor(200_000 / (length + 1)));
}

/**
 * Reads one YAML document. Never throws, whatever the text. What is wrong with its form is told, and
 * the rest is read without those lines, so that its mistakes are told in the same run.
 * @param depth how deep nesting may be
 */
export function parse(text: string, depth: number): Parsed {
  const told = [tabIn(text), oddSpaceIn(text)].filter((mistake) => mistake !== null);
  if (told.length === 0) return readRest(text, depth, { told: [], leftOut: "", tries: 0 });
  const plain = withPlainSpaces(text);
  const spaced = plain.replace(/^[ \t]+/gm, (indent) => " ".repeat(indent.length));
  const { tokens, diagnostics } = tokensOf(spaced, depth);
  const found = [...diagnostics, ...mistakesIn(tokens, spaced)];
  return found.length > 0
    ? { tree: null, diagnostics: told, leftOut: "" }
    : single(tokens, { told, leftOut: "" });
}

interface SoFar {
  readonly told: readonly Diagnostic[];
  readonly leftOut: string;
}

function readRest(text: string, depth: number, so: SoFar & { readonly tries: number }): Parsed {
  const { tokens, diagnostics } = tokensOf(text, depth);
  const found = diagnostics.length > 0 ? diagnostics : mistakesIn(tokens, text);
  if (found.length === 0) return single(tokens, so);
  const told = [...so.told, ...found];
  const rest = leaveOut(text, found);
  const leftOut = so.leftOut + rest.words;
  const isHopeless =
    told.length >= mostMistakes ||
    so.tries >= mostTries(text) ||
    found.some(({ code }) => code === "too-deep") ||
    !/^\s*[^\s#]/m.test(rest.text);
  if (isHopeless) return { tree: null, diagnostics: told, leftOut };
  return readRest(rest.text, depth, { told, leftOut, tries: so.tries + 1 });
}

/** The mistakes of form; only of texts that are not written in the ordinary way the composer is asked. */
function mistakesIn(tokens: readonly CST.Token[], text: string): readonly Diagnostic[] {
  if (isOrdinary(tokens)) return [];
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return syntaxMistakes([...composer.compose(tokens)], text);
}

function single(tokens: readonly CST.Token[], { told, leftOut }: SoFar): Parsed {
  const [first, second] = tokens.filter((token) => token.type === "document");
  const diagnostics = second === undefined ? [...told] : [...told, severalDocuments(second)];
  const tree = treeOf(first, (diagnostic) => diagnostics.push(diagnostic));
  return { tree, diagnostics, leftOut };
}

function severalDocuments({ offset: start }: CST.Document): Diagnostic {
  return {
    severity: "error",
    code: "several-documents",
    message: "this line begins a second file",
    span: { start, end: start + 3 },
    hint: 'delete the line "---": one file, one family',
  };
}
