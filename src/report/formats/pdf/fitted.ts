import type { Size } from "../../../drawing/formats/pdf/paper.ts";
import { acrossSheet } from "./across-sheet.ts";
import type { Pictured } from "./across-sheet.ts";
import { beside, sides } from "./beside.ts";
import type { Keyed } from "./block-rows.ts";
import { blockRows } from "./block-rows.ts";
import { pictureRow, whiteAbove } from "./picture-row.ts";
import { asRows, heightOf } from "./row.ts";
import type { Flowing, Row } from "./row.ts";
import { tight } from "./settings.ts";
import { startOf } from "./start-of.ts";

type Parts = readonly (readonly Flowing[])[];

/**
 * Blocks one below the other; where that spares a sheet, their picture somewhat smaller, the words
 * about it at its side, or all of it on a sheet laid across. A short part is never torn.
 */
export function fitted(blocks: readonly Keyed[], room: Size): Parts {
  const stacked = blocks.map(({ block, key }) => blockRows(block, room, key));
  const pictured = picturedIn(blocks);
  const starts = startOf(blocks);
  if (starts === "part") {
    const parts = pictured === null ? stacked : lowest(pictured, stacked, room);
    if (isWhole(parts) && !isLong(parts, room)) return together(parts);
  }
  if (pictured === null) return begun(starts, stacked);
  const upright = onSheet(pictured, stacked, room);
  if (upright !== null || starts === "here") return begun(starts, upright ?? stacked);
  const rows = acrossSheet(pictured, room);
  if (rows === null) return begun(starts, stacked);
  const marks = (stacked[0] ?? []).filter(({ kind }) => kind === "bookmark");
  return [[...marks, { kind: "turned", rows }]];
}

/** What is too long for a part of a sheet begins one. */
function begun(starts: ReturnType<typeof startOf>, parts: Parts): Parts {
  return starts === "part" ? [[{ kind: "break" }], ...parts] : parts;
}

function picturedIn(blocks: readonly Keyed[]): Pictured | null {
  const at = blocks.findIndex(({ block }) => block.kind === "picture");
  const picture = blocks[at];
  if (picture?.block.kind !== "picture" || picture.block.fills === "page") return null;
  return { blocks, at, scene: picture.block.scene, key: picture.key };
}

function onSheet(pictured: Pictured, stacked: Parts, room: Size): Parts | null {
  if (!isWhole(stacked)) return null;
  if (!isLong(stacked, room)) return stacked;
  const smaller = smallerIn(pictured, stacked, room);
  if (smaller !== null) return smaller;
  const sided = sidedIn(pictured, stacked, room);
  return sided === null || isLong(sided, room) ? null : sided;
}

function smallerIn({ at, scene, key }: Pictured, stacked: Parts, room: Size): Parts | null {
  for (const white of [1, tight]) {
    const above = withWhite(stacked.slice(0, at), white);
    const below = withWhite(stacked.slice(at + 1), white);
    const left = room.height - heightIn([...above, ...below]) - whiteAbove;
    const picture = pictureRow(scene, { width: room.width, height: left }, key);
    if (picture !== null) return [...above, asRows([picture]), ...below];
  }
  return null;
}

/** Words in a column narrower than this take more of the sheet than they spare. */
const narrowest = 210;

function sidedIn({ blocks, at, scene, key }: Pictured, stacked: Parts, room: Size): Parts | null {
  const above = stacked.slice(0, at);
  const height = room.height - heightIn(above) - whiteAbove;
  const picture = pictureRow(scene, { width: sides.widest(room.width, narrowest), height }, key);
  if (picture === null) return null;
  const width = sides.left(room.width, picture);
  const words = blocks
    .slice(at + 1)
    .map((one) => blockRows(one.block, { ...room, width }, one.key));
  return isWhole(words) ? [...above, asRows([beside(picture, rowsIn(words))])] : null;
}

/** So much of the width may a picture take with words at its side. */
const narrow = 0.52;

/** A picture that is tall and narrow leaves white at its side: room for the words. */
function lowest(pictured: Pictured, stacked: Parts, room: Size): Parts {
  if (pictured.scene.width > narrow * room.width) return stacked;
  const sided = sidedIn(pictured, stacked, room);
  return sided !== null && heightIn(sided) < heightIn(stacked) ? sided : stacked;
}

function withWhite(parts: Parts, share: number): Parts {
  return parts.map((part) =>
    part.map((thing) =>
      thing.kind === "row"
        ? { kind: "row", row: { ...thing.row, before: share * thing.row.before } }
        : thing,
    ),
  );
}

/** Every row leads the next: they stand on one sheet. */
function together(parts: Parts): Parts {
  const last = rowsIn(parts).at(-1);
  return parts.map((part) =>
    part.map((thing) =>
      thing.kind === "row" && thing.row !== last
        ? { kind: "row", row: { ...thing.row, leads: true } }
        : thing,
    ),
  );
}

/** Whether nothing of it needs a sheet of its own. */
function isWhole(parts: Parts): boolean {
  return parts.every((part) => part.every(({ kind }) => kind !== "picture"));
}

function isLong(parts: Parts, { height }: Size): boolean {
  return heightIn(parts) > height;
}

/** Without the white above the first, which is left out at the head of a sheet. */
function heightIn(parts: Parts): number {
  const rows = rowsIn(parts);
  return heightOf(rows) - (rows[0]?.before ?? 0);
}

function rowsIn(parts: Parts): readonly Row[] {
  return parts.flat().flatMap((thing) => (thing.kind === "row" ? [thing.row] : []));
}
