import { wrapped } from "../../wrapped.ts";
import type { Row, Setting } from "./row.ts";

/** Baseline to baseline, in parts of the size. */
const step = 1.36;
/** Of the letters above the baseline. */
const ascent = 0.98;

/** Words in lines: the first two stay together, and the last two. */
export function textRows(
  text: string,
  setting: Setting & { readonly width: number; readonly indent?: number; readonly before: number },
): readonly Row[] {
  const { size, weight, width, indent = 0, before, colour, within } = setting;
  const lines = text
    .split("\n")
    .flatMap((part) => wrapped(part, { size, weight, width: width - indent }));
  return lines.map((line, at) => ({
    height: step * size,
    before: at === 0 ? before : 0,
    leads: (at === 0 || at === lines.length - 2) && at < lines.length - 1,
    again: null,
    draw: ({ x, y }) => [
      {
        kind: "line",
        text: line,
        at: { x: x + indent, y: y + ascent * size },
        ...{ size, weight, colour, within },
      },
    ],
  }));
}

/** Rows with a sign before the first: a number, a dash. */
export function withSign(rows: readonly Row[], sign: string, setting: Setting): readonly Row[] {
  return rows.map((row, at) =>
    at > 0
      ? row
      : {
          ...row,
          draw: ({ x, y }) => [
            {
              kind: "line",
              text: sign,
              at: { x, y: y + ascent * setting.size },
              ...setting,
            },
            ...row.draw({ x, y }),
          ],
        },
  );
}
