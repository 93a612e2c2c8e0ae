import { widthOf } from "./measure.ts";
import type { Weight } from "./measure.ts";

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
export function wrapText(text: string, { size, weight, width }: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || widthOf(longer, size, weight) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
