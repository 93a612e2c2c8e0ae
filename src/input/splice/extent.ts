import type { Tree } from "../yaml/tree.ts";
import { isFlow, shapeOf } from "./shape.ts";

/** Where a part begins: at its key if it has one. */
export function startOf({ key, span }: Tree): number {
  return key?.start ?? span.start;
}

/** Where a part ends: past the last character that says something, before blanks and comments. */
export function endOf(text: string, part: Tree): number {
  const { key, span, bare } = part;
  const shape = shapeOf(part);
  if (isFlow(text, part)) return span.end;
  if (shape === "nothing" && key !== null && span.start === key.start)
    return pastColon(text, key.end, bare);
  if (shape === "word" || shape === "nothing") return endOfWord(text, part);
  return Math.max(span.start, ...[...part.parts.values()].map((inner) => endOf(text, inner)));
}

function pastColon(text: string, keyEnd: number, bare: boolean): number {
  const colon = bare ? -1 : text.indexOf(":", keyEnd);
  return colon < 0 ? keyEnd : colon + 1;
}

/** A block of text (`|`, `>`) reaches over the line breaks behind it, which only `+` keeps as its own. */
function endOfWord(text: string, { span }: Tree): number {
  const header = /^[|>][-\d]*(\+?)/.exec(text.slice(span.start, span.start + 4));
  if (header === null) return span.end;
  let end = span.end;
  if (header[1] === "+")
    return text[end - 1] === "\n" ? end - (text[end - 2] === "\r" ? 2 : 1) : end;
  while (end > span.start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}
