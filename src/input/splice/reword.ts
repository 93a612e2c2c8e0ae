import { plainText, quotedText } from "../write/scalar.ts";
import type { Span } from "../../diagnostic/diagnostic.ts";
import type { Draft } from "./draft.ts";
import type { Splice } from "./splice.ts";

/** Other words for those of a key or value, in the quotes that they stand in. */
export function reword({ text, style }: Draft, span: Span, before: string, after: string): Splice {
  const source = text.slice(span.start, span.end);
  const quote = /^["']/.exec(source)?.[0] === "'" ? "'" : '"';
  const isQuoted = /^["']/.test(source);
  if (source === before) return { ...span, text: after };
  if (source === quote + before + quote) return { ...span, text: quote + after + quote };
  const lost = /\s*$/.exec(source)?.[0] ?? "";
  const put = isQuoted ? quotedText(after, quote) : plainText(after, style.quote);
  return { start: span.start, end: span.end - lost.length, text: put };
}
