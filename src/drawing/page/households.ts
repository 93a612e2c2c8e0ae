import type { Family } from "../../family/family.ts";
import type { Household } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import type { Figure, Places } from "../figure.ts";
import { pathInk } from "../ink.ts";
import { boxOutline } from "../outline.ts";
import { polyline } from "../lines/tie-line.ts";
import { rounded } from "../lines/rounded.ts";
import type { Scale } from "../scale.ts";
import type { Box, Point, Shape } from "../scene.ts";
import { keyOf } from "../tag.ts";
import { timeWords } from "../wording/time-words.ts";
import { around, boxOf } from "./boxes.ts";
import { enclosuresOf } from "./enclosure.ts";
import { textLine } from "./text-line.ts";
import { tiesWithin } from "./ties-within.ts";

/** A broken line around who lives together, with when; it goes round everybody else. */
export function households(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: Places,
  { scale, drawn }: { readonly scale: Scale; readonly drawn: readonly Shape[] },
): readonly Shape[] {
  if (family.households.length === 0) return [];
  const boxes = new Map([...figures].flatMap(([id, figure]) => boxesOf(id, figure, places)));
  const told = family.households
    .filter((one) => drawable(one) && one.members.some((id) => boxes.has(id)))
    .map((household, i, all) => {
      const sharing = all.slice(0, i).filter((other) => sharesMember(other, household));
      const ties = tiesWithin(family, household, drawn);
      return { household, lines: linesAround(household, boxes, ties, sharing.length) };
    });
  const texts = drawn.filter(({ ink }) => ink.kind === "text").map(boxOf);
  const taken = [...drawn.flatMap(piecesOf), ...[...boxes.values()].flat()];
  const words: Shape[] = [];
  for (const { household, lines } of told) {
    const others = told.filter((other) => other.household !== household);
    const edges = others.flatMap((other) => other.lines.flatMap(edgesOf));
    const said = wordsOn(lines, household, { family, scale, taken: [...taken, ...edges] });
    if (said === null) continue;
    taken.push(boxOf(said));
    words.push(patch(boxOf(said), keyOf(household.path)), said);
  }
  return [
    ...told.flatMap(({ household: { path }, lines }) => [
      ...lines.map((corners) => enclosure(corners, keyOf(path))),
      ...texts
        .filter((box) => lines.some((line) => crosses(line, box)))
        .map((box) => patch(box, keyOf(path))),
    ]),
    ...words,
  ];
}

function sharesMember({ members }: Household, other: Household): boolean {
  return members.some((id) => other.members.includes(id));
}

function linesAround(
  { members }: Household,
  boxes: ReadonlyMap<string, readonly Box[]>,
  ties: readonly Box[],
  outside: number,
): readonly (readonly Point[])[] {
  const inside = [...boxes].flatMap(([id, own]) => (members.includes(id) ? own : []));
  const others = [...boxes].flatMap(([id, own]) => (members.includes(id) ? [] : own));
  const free = ties.filter((tie) => !others.some((box) => overlap(wider(tie), box)));
  return enclosuresOf([...inside, ...free], others, outside);
}

function boxesOf(
  id: string,
  figure: Figure,
  { people, labels }: Places,
): readonly (readonly [string, readonly Box[]])[] {
  const [at, label] = [people.get(id), labels.get(id)];
  if (at === undefined) return [];
  const symbol = around(figure.boxes(at));
  return [[id, [symbol, label].filter((box) => box !== null && box !== undefined)]];
}

/** Of the household's line. */
export const householdLine = { stroke: "muted", width: 0.9, dash: [5, 3.5] } as const;
const corner = 7;

function enclosure(corners: readonly Point[], of: string): Shape {
  const [first, second] = corners;
  if (first === undefined || second === undefined) throw new Error("page: a line around nothing");
  const start = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  const points = rounded([start, ...corners.slice(1), first, start], () => corner);
  const ink = pathInk(`${polyline(points)}Z`, householdLine);
  return { part: "household", of, geometry: { points }, ink };
}

interface Setting {
  readonly family: Family;
  readonly scale: Scale;
  /** Where other words stand and lines run. */
  readonly taken: readonly Box[];
}

/**
 * When, on a level stretch of the line, where nothing else stands or runs; else below or above
 * it, or beside the line; else as near to one of these places as there is room.
 */
function wordsOn(
  lines: readonly (readonly Point[])[],
  { path, time }: Household,
  { family, scale, taken }: Setting,
): Shape | null {
  const when = timeWords(family, time);
  const setting = {
    part: "household",
    of: keyOf(path),
    size: scale.text.unionLabel,
    weight: 400,
    colour: "muted",
  } as const;
  const text = `household${when === null ? "" : `: ${when}`}`;
  const at = ({ x, y }: Point): Shape => textLine(text, { x, y: y + 2.6 }, setting);
  const { width, height } = boxOf(at({ x: 0, y: 0 }));
  const along = lines.flatMap((corners) => spotsOf(corners, width));
  const spots = [
    ...[0, height, -height].flatMap((down) => along.map(({ x, y }) => ({ x, y: y + down }))),
    ...lines.flatMap((corners) => besideSides(corners, width)),
  ];
  const isFree = (spot: Point): boolean => !taken.some((box) => overlap(box, boxOf(at(spot))));
  const spot = spots.find(isFree) ?? further(spots).find(isFree) ?? spots[0];
  return spot === undefined ? null : at(spot);
}

/** From near to far, in all directions. */
function further(spots: readonly Point[]): readonly Point[] {
  return Array.from({ length: 16 }, (_, i) => (i + 1) * step).flatMap((by) =>
    spots.flatMap(({ x, y }) => [
      { x, y: y - by },
      { x, y: y + by },
      { x: x - by, y },
      { x: x + by, y },
    ]),
  );
}

/** Where the line gives way to words. */
function patch(box: Box, of: string): Shape {
  const { x, y, width, height } = box;
  const wider = { x: x - 2, y, width: width + 2, height };
  return {
    part: "household",
    of,
    geometry: { box },
    ink: pathInk(boxOutline(wider), { fill: "paper" }),
  };
}

function crosses(line: readonly Point[], box: Box): boolean {
  return edgesOf(line).some((edge) => overlap(edge, box));
}

const besideCorner = 8;
const step = 12;

/** Along the level stretches, from the left; long enough ones first, and of these the highest. */
function spotsOf(corners: readonly Point[], width: number): readonly Point[] {
  return corners
    .flatMap((a, i) => {
      const b = corners[(i + 1) % corners.length];
      return b?.y === a.y ? [{ from: Math.min(a.x, b.x), to: Math.max(a.x, b.x), y: a.y }] : [];
    })
    .map(({ from, to, y }) => ({
      x: from + besideCorner,
      y,
      room: to - from - width - 2 * besideCorner,
    }))
    .sort((a, b) => Number(b.room >= 0) - Number(a.room >= 0) || a.y - b.y || a.x - b.x)
    .flatMap(({ x, y, room }) =>
      Array.from({ length: 1 + Math.max(0, Math.floor(room / step)) }, (_, i) => ({
        x: x + i * step,
        y,
      })),
    );
}

/** Left and right of the upright sides, from the top. */
function besideSides(corners: readonly Point[], width: number): readonly Point[] {
  return edgesOf(corners)
    .filter((edge) => edge.width === 0)
    .flatMap(({ x, y, height }) =>
      Array.from({ length: 1 + Math.floor(height / step) }, (_, i) => y + i * step).flatMap(
        (at) => [
          { x: x - width - besideCorner, y: at },
          { x: x + besideCorner, y: at },
        ],
      ),
    );
}

/** The sides of a closed line. */
function edgesOf(line: readonly Point[]): readonly Box[] {
  return line.map((a, i) => between(a, line[(i + 1) % line.length] ?? a));
}

function piecesOf({ geometry }: Shape): readonly Box[] {
  if ("box" in geometry) return [geometry.box];
  const { points } = geometry;
  return points.slice(1).map((b, i) => wider(between(points[i] ?? b, b)));
}

/** Half of the widest form of a line. */
const half = 5;

function wider({ x, y, width, height }: Box): Box {
  return { x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half };
}

function between(a: Point, b: Point): Box {
  const corner = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
  return { ...corner, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width && b.x <= a.x + a.width && a.y < b.y + b.height && b.y <= a.y + a.height
  );
}
