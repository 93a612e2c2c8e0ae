import {
  type Document,
  isCollection,
  isScalar,
  type Node,
  Scalar,
  visit,
  type YAMLError,
} from "yaml";
import type { Span } from "../../diagnostic/diagnostic.ts";

/** A quote, brace or bracket that is not closed on its line, although something goes wrong there. */
export interface Opened {
  readonly what: "quote" | "brace" | "bracket";
  readonly span: Span;
}

/**
 * What was opened and not closed, if that explains the first mistake of form. The parser only tells
 * where it gave up, which may be many lines below.
 */
export function openedBefore(
  documents: readonly Document.Parsed[],
  text: string,
  errors: readonly YAMLError[],
): Opened | null {
  const [first] = errors;
  if (first === undefined) return null;
  const unclosed = errors.some(({ message }) => /Flow (map|sequence)/.test(message));
  let found: Opened | null = null;
  for (const document of documents)
    visit(document, {
      Node: (_, node) => {
        const opened = openedBy(node, text, first.pos[0]);
        if (opened === null || (opened.what !== "quote" && !unclosed)) return undefined;
        found = opened.what === "quote" ? opened : (found ?? opened);
        return opened.what === "quote" ? visit.BREAK : undefined;
      },
    });
  return found;
}

/** Quotes and flow collections that go on over the end of their line, and on to the mistake. */
function openedBy(node: Node, text: string, mistake: number): Opened | null {
  if (!node.range) return null;
  const [start, end] = node.range;
  if (start > mistake) return null;
  const line = text.indexOf("\n", start);
  const overTheLine = line >= 0 && line < end;
  const span = { start, end: start + 1 };
  if (isScalar(node)) {
    const quote = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
    const unclosed = end === start + 1 || text[end - 1] !== text[start];
    return quote && (overTheLine || unclosed) ? { what: "quote", span } : null;
  }
  if (!overTheLine || !isCollection(node) || node.flow !== true) return null;
  return { what: text[start] === "[" ? "bracket" : "brace", span };
}
