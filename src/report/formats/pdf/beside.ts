import { heightOf } from "./row.ts";
import type { Row } from "./row.ts";

/** White between a picture and the words at its side. */
const sideGap = 20;
/** A picture wider than this share of the column leaves no room at its side. */
const widest = 0.45;

/** How wide the words beside a picture may be; `null` where it leaves too little room. */
export function roomBeside(picture: { readonly width: number }, width: number): number | null {
  return picture.width > widest * width ? null : width - picture.width - sideGap;
}

/** A picture with the words about it at its right, as one row. */
export function beside(picture: Row & { readonly width: number }, words: readonly Row[]): Row {
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
