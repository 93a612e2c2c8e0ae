import { heightOf } from "./row.ts";
import type { Row } from "./row.ts";

type Picture = Row & { readonly width: number };

/** White between a picture and the words at its side. */
const sideGap = 20;

/** How wide a picture and the words at its side may be in a column. */
export const sides = {
  widest: (column: number, words: number): number => column - words - sideGap,
  left: (column: number, { width }: Picture): number => column - width - sideGap,
};

/** A picture with words at its right, as one row; so many of their rows are read before the picture. */
export function beside(picture: Picture, words: readonly Row[], first = 0): Row {
  const tops = words.map((_, at) => heightOf(words.slice(0, at)) + (words[at]?.before ?? 0));
  const above = words[0]?.before ?? 0;
  return {
    height: Math.max(picture.height, heightOf(words) - above),
    ...{ before: picture.before, leads: false, again: null },
    draw: ({ x, y }) => {
      const items = words.map((row, at) =>
        row.draw({ x: x + picture.width + sideGap, y: y + (tops[at] ?? 0) - above }),
      );
      return [
        ...items.slice(0, first).flat(),
        ...picture.draw({ x, y }),
        ...items.slice(first).flat(),
      ];
    },
  };
}
