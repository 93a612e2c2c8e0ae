import { thousandthsOf } from "./measure.ts";
import type { Weight } from "./measure.ts";
import { inPoints } from "./points.ts";

/** How text is set, in points. */
export interface Setting {
  readonly size: number;
  readonly weight: Weight;
  /** The width that lines keep to where they can. */
  readonly width: number;
}

/**
 * Breaks text into lines at spaces, filling each. Nothing is cut or hyphenated: a word wider than
 * the line stands alone on one.
 */
export function wrapText(text: string, setting: Setting): string[] {
  return linesOf(filled(measured(text, setting), setting.width));
}

/** As few lines as the width allows, and none much shorter than the others. */
export function balancedText(text: string, setting: Setting): string[] {
  const words = measured(text, setting);
  const full = filled(words, setting.width);
  if (full.length <= 1) return linesOf(full);
  const longest = Math.max(0, ...full.map(({ wide }) => inPoints(wide, setting.size)));
  for (let width = longest / 2; width < longest; width += longest / 40) {
    const lines = filled(words, width);
    if (lines.length === full.length) return linesOf(lines);
  }
  return linesOf(full);
}

/** Words with their widths, in thousandths of their size. */
interface Measured {
  readonly words: readonly Line[];
  readonly size: number;
  readonly space: number;
}

interface Line {
  readonly text: string;
  readonly wide: number;
}

function measured(text: string, { size, weight }: Setting): Measured {
  return {
    words: wordsOf(text).map((word) => ({ text: word, wide: thousandthsOf(word, weight) })),
    size,
    space: thousandthsOf(" ", weight),
  };
}

/** Words; few in brackets are one, and of many the first two: "[line 12]" says where something was told. */
function wordsOf(text: string): readonly string[] {
  if (!text.includes("[")) return text.split(/\s+/u).filter((part) => part !== "");
  const words = text.match(/\[[^\s[\]][^[\]]{0,18}\]\S*|\[[^\s[\]]+\s+\S+|\S+/gu) ?? [];
  return words.map((word) => word.replaceAll(/\s+/gu, " "));
}

function filled({ words, size, space }: Measured, width: number): Line[] {
  const lines: Line[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const wide = line === undefined ? word.wide : line.wide + space + word.wide;
    if (line === undefined || inPoints(wide, size) > width) lines.push(word);
    else lines[lines.length - 1] = { text: `${line.text} ${word.text}`, wide };
  }
  return lines;
}

function linesOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text);
}
