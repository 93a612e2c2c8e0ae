import { heightOf } from "./row.ts";
import type { Row } from "./row.ts";

type Picture = Row & { readonly width: number };

/** White between a picture and the words at its side. */
const sideGap = 20;
/** Words in a column narrower than this are hard to read. */
const narrowest = 165;

/** How wide a picture and the words at its side may be in a column. */
export const sides = {
  widest: (column: number): number => column - narrowest - sideGap,
  left: (column: number, { width }: Picture): number => column - width - sideGap,
};

/** A picture with the words about it at its right, as one row. */
export function beside(picture: Picture, words: readonly Row[]): Row {
  const tops = words.map((_, at) => heightOf(words.slice(0, at)) + (words[at]?.before ?? 0));
  const above = words[0]?.before ?? 0;
  return {
    height: Math.max(picture.height, heightOf(words) - above),
    ...{ before: picture.before, leads: false, again: null },
    draw: ({ x, y }) => [
      ...picture.draw({ x, y }),
      ...words.flatMap((row, at) =>
        row.draw({ x: x + picture.width + sideGap, y: y + (tops[at] ?? 0) - above }),
      ),
    ],
  };
}
