import { commentsIn } from "../yaml/comments.ts";
import { tokensOf } from "../yaml/tokens.ts";
import type { Draft } from "./draft.ts";
import { lineEnd, lineStart } from "./lines.ts";
import type { Splice } from "./splice.ts";

/** The comments that stand within a stretch of a text, without what is around them. */
export function commentsWithin(
  text: string,
  { start, end }: Pick<Splice, "start" | "end">,
): readonly string[] {
  if (!text.slice(start, end).includes("#")) return [];
  return commentsIn(text, tokensOf(text, Infinity).tokens)
    .filter((comment) => comment.start >= start && comment.start < end)
    .map((comment) => comment.text);
}

/** A splice with the comments of what it takes out left where they stood: none is ever lost. */
export function keepComments({ text, style }: Draft, splice: Splice): Splice {
  const { start, end, text: put } = splice;
  const comments = commentsWithin(text, splice);
  if (comments.length === 0) return splice;
  const indent = indentOf(text, start);
  const newLine = style.end + indent;
  if (put === "" && start === lineStart(text, start))
    return { start, end, text: comments.map((one) => indent + one + style.end).join("") };
  if (put === "" && start === lineEnd(text, start))
    return { start, end, text: comments.map((one) => newLine + one).join("") };
  const gap = put === "" && /[ \t]/.test(text[start - 1] ?? "") ? "" : " ";
  const goesOn = text.slice(end, lineEnd(text, end)).trim() !== "";
  return { start, end, text: put + gap + comments.join(newLine) + (goesOn ? newLine : "") };
}

/** As many blanks as stand before the first sign that goes. */
function indentOf(text: string, start: number): string {
  const first = start + text.slice(start).search(/\S/);
  return " ".repeat(first - lineStart(text, first));
}
