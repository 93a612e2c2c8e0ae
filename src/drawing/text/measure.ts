import { notoSansWidths } from "./noto-sans-widths.ts";
import { inPoints } from "./points.ts";

export type Weight = keyof typeof notoSansWidths;

/**
 * Width of one line of text in points: Noto Sans, with some to spare.
 * @param size in points
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  return inPoints(thousandthsOf(text, weight), size);
}

/** How wide text is in thousandths of its size, whole numbers: what is measured by parts adds up. */
export function thousandthsOf(text: string, weight: Weight): number {
  let sum = 0;
  for (const character of text) sum += thousandths(character, weight);
  return sum;
}

/** Scripts written in squares, and emoji, fill the em; others are guessed at. */
const squareScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const standsOnAnother = /\p{Mn}|\p{Me}|\p{Cf}/u;

function thousandths(character: string, weight: Weight): number {
  const known = inTable(character.codePointAt(0) ?? 0, weight);
  if (known !== null) return known;
  if (standsOnAnother.test(character)) return 0;
  return squareScripts.test(character) ? 1000 : 600;
}

/** Thousandths of an em; `null` for a character the table does not have. */
function inTable(code: number, weight: Weight): number | null {
  for (const [start, widths] of runs[weight]) {
    const at = 2 * (code - start);
    if (at < 0 || at >= widths.length) continue;
    const width = parseInt(widths.slice(at, at + 2), 36);
    return width === 0 ? null : width;
  }
  return null;
}

const runs: Readonly<Record<Weight, readonly (readonly [number, string])[]>> = {
  400: runsOf(400),
  600: runsOf(600),
  700: runsOf(700),
};

function runsOf(weight: Weight): readonly (readonly [number, string])[] {
  return Object.entries(notoSansWidths[weight]).map(([start, widths]) => [Number(start), widths]);
}
