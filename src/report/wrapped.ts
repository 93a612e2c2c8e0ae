import { widthOf } from "../drawing/text/measure.ts";
import type { Setting } from "../drawing/text/wrap.ts";
import { wrapText } from "../drawing/text/wrap.ts";

/** Text in lines that keep to their column: a word wider than it is broken, at a hyphen if it has one. */
export function wrapped(text: string, setting: Setting): readonly string[] {
  const words = text.split(/\s+/u);
  if (words.every((word) => isShort(word, setting))) return wrapText(text, setting);
  return wrapText(words.flatMap((word) => pieces(word, setting)).join(" "), setting);
}

function pieces(word: string, setting: Setting): readonly string[] {
  if (isShort(word, setting) || isNarrow(word, setting)) return [word];
  const parts = word
    .split(/(?<=[\p{Pd}/])/u)
    .flatMap((part) => (isNarrow(part, setting) ? [part] : (part.match(letters) ?? [part])));
  return filled(parts, setting);
}

/** Each with the marks that stand on it. */
const letters = /^\p{M}+|\P{M}\p{M}*/gu;

function filled(parts: readonly string[], setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ""}${part}`;
    if (lines.length > 0 && isNarrow(longer, setting)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** No letter is wider than it is high: short words need no measuring. */
function isShort(word: string, { size, width }: Setting): boolean {
  return word.length * size <= width;
}

function isNarrow(text: string, { size, weight, width }: Setting): boolean {
  return widthOf(text, size, weight) <= width;
}
