import type { Figure } from "../figure.ts";
import type { Scale } from "../scale.ts";
import type { Extent } from "./extents.ts";
import type { Skeleton } from "./skeleton.ts";

/** What the heights of the rows depend on. */
export interface Rows {
  readonly skeleton: Skeleton;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly extents: readonly Extent[];
  readonly scale: Scale;
  /** By seat: from the symbol's centre down to the label. */
  readonly labelTops: readonly number[];
  /** By row: how many lanes the sibships' lines below it need. */
  readonly lanes: readonly number[];
  /** By row: how high words stand above its symbols, beside the lines that come down. */
  readonly words: readonly number[];
  /** By row: further points below it. */
  readonly extra: readonly number[];
}

/** The free band between the labels of one row and the symbols of the next. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export interface Heights {
  /** By row: the height of its symbols' centres. */
  readonly centres: readonly number[];
  /** By row: what lies free below it. */
  readonly bands: readonly Band[];
}

/** Above the highest and below the lowest lane. */
const margins = { above: 9, below: 11 };
/** Above and below words. */
const aroundWords = 6;

/** The heights of all rows, the first at 0. */
export function placeRows(rows: Rows): Heights {
  const { skeleton, scale, lanes, extra } = rows;
  const centres: number[] = [];
  const bands: Band[] = [];
  let centre = 0;
  for (let row = 0; row < skeleton.rows; row++) {
    const labelBottom = deepest(rows, row);
    const above = highest(rows, row + 1);
    const words = rows.words[row + 1] ?? 0;
    const spoken = words === 0 ? 0 : Math.max(0, words + aroundWords - margins.below);
    const used = margins.above + (lanes[row] ?? 0) * scale.siblingLane + margins.below + spoken;
    const step = Math.max(scale.rowStep, labelBottom + used + above) + (extra[row] ?? 0);
    centres.push(centre);
    bands.push({ top: centre + labelBottom, bottom: centre + step - above - spoken });
    centre += step;
  }
  return { centres, bands };
}

/** From the centres of a row down to the end of its longest label. */
function deepest({ skeleton, figures, labelTops, scale }: Rows, row: number): number {
  const ends = skeleton.seats.map((seat, i) => {
    if (seat.row !== row || seat.person === null) return 0;
    return (labelTops[i] ?? 0) + (figures.get(seat.person)?.label.height ?? 0);
  });
  return Math.max(scale.symbol / 2, ...ends);
}

/** From the centres of a row up to the top of its highest symbol, numbers at it included. */
function highest({ skeleton, extents }: Rows, row: number): number {
  return Math.max(
    0,
    ...skeleton.seats.map((seat, i) => (seat.row === row ? (extents[i]?.up ?? 0) : 0)),
  );
}
