import type { Size } from "../../../drawing/formats/pdf/paper.ts";
import { leastScale } from "../../../drawing/page/least-scale.ts";
import type { Scene } from "../../../drawing/scene.ts";
import { beside, sides } from "./beside.ts";
import type { Keyed } from "./block-rows.ts";
import { blockRows } from "./block-rows.ts";
import { pictureRow, whiteAbove } from "./picture-row.ts";
import { margins, roomOn } from "./room.ts";
import { tight } from "./settings.ts";
import { heightOf } from "./row.ts";
import type { Row } from "./row.ts";

/** What is told together, with a picture among its words. */
export interface Pictured {
  readonly blocks: readonly Keyed[];
  /** Where among the blocks the picture stands. */
  readonly at: number;
  readonly scene: Scene;
  readonly key: string;
}

/**
 * A picture and its words as the rows of one sheet laid across: all words at its right, or what
 * comes before it above, or what comes after it below; `null` if none of these fits.
 * @param room on the sheet upright
 */
export function acrossSheet(pictured: Pictured, room: Size): readonly Row[] | null {
  const wide = roomAcross(room);
  const least = leastScale(pictured.scene.shapes);
  const ways = [1, tight].flatMap((white) => [
    ...[0, pictured.at].flatMap((above) =>
      [1, least].map((size) => () => sided(pictured, { wide, white, above, size })),
    ),
    () => stacked(pictured, wide, white),
  ]);
  for (const way of ways) {
    const rows = way();
    if (rows !== null && heightIn(rows) <= wide.height) return rows;
  }
  return null;
}

function roomAcross({ width, height }: Size): Size {
  return roomOn({
    width: height + margins.top + margins.bottom,
    height: width + 2 * margins.side,
  });
}

interface Setting {
  readonly wide: Size;
  /** The share of the white between lines that is left. */
  readonly white: number;
  /** So many blocks stand above the picture, over the whole width. */
  readonly above: number;
  /** The picture is at most so large: 1 is full size. */
  readonly size: number;
}

/** Words in a column narrower than this are hard to read. */
const narrowest = 155;

function sided({ blocks, at, scene, key }: Pictured, setting: Setting): readonly Row[] | null {
  const { wide, white, above, size } = setting;
  const head = rowsOf(blocks.slice(0, above), wide, white);
  if (head === null) return null;
  const width = Math.min(sides.widest(wide.width, narrowest), 1.001 * size * scene.width);
  const height = wide.height - heightIn(head) - (above === 0 ? 0 : whiteAbove);
  const picture = pictureRow(scene, { width, height }, key);
  if (picture === null) return null;
  const side = { ...wide, width: sides.left(wide.width, picture) };
  const first = rowsOf(blocks.slice(above, at), side, white);
  const rest = rowsOf(blocks.slice(at + 1), side, white);
  if (first === null || rest === null) return null;
  return [...head, beside(picture, [...first, ...rest], first.length)];
}

function stacked(
  { blocks, at, scene, key }: Pictured,
  wide: Size,
  white: number,
): readonly Row[] | null {
  const above = rowsOf(blocks.slice(0, at), wide, white);
  const below = rowsOf(blocks.slice(at + 1), wide, white);
  if (above === null || below === null) return null;
  const height = wide.height - heightIn([...above, ...below]) - whiteAbove;
  const picture = pictureRow(scene, { width: wide.width, height }, key);
  return picture === null ? null : [...above, picture, ...below];
}

/** `null` if something among it needs a sheet of its own. */
function rowsOf(blocks: readonly Keyed[], room: Size, white: number): readonly Row[] | null {
  const things = blocks.flatMap(({ block, key }) => blockRows(block, room, key));
  if (things.some(({ kind }) => kind === "picture")) return null;
  return things.flatMap((thing) =>
    thing.kind === "row" ? [{ ...thing.row, before: white * thing.row.before }] : [],
  );
}

/** Without the white above the first, which is left out at the head of a sheet. */
function heightIn(rows: readonly Row[]): number {
  return heightOf(rows) - (rows[0]?.before ?? 0);
}
