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

/** A broken line around who lives together, with when; it goes round everybody else. */
export function households(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: Places,
  { scale, drawn }: { readonly scale: Scale; readonly drawn: readonly Shape[] },
): readonly Shape[] {
  const taken = drawn.filter(({ ink }) => ink.kind === "text").map(boxOf);
  const boxes = new Map([...figures].flatMap(([id, figure]) => boxesOf(id, figure, places)));
  const told = family.households.filter(
    (one) => drawable(one) && one.members.some((id) => boxes.has(id)),
  );
  return told.flatMap((household) => {
    const of = keyOf(household.path);
    const inside = (id: string): boolean => household.members.includes(id);
    const members = [...boxes].flatMap(([id, own]) => (inside(id) ? own : []));
    const others = [...boxes].flatMap(([id, own]) => (inside(id) ? [] : own));
    const lines = enclosuresOf(members, others);
    return [
      ...lines.map((corners) => enclosure(corners, of)),
      ...taken
        .filter((box) => lines.some((line) => crosses(line, box)))
        .map((box) => patch(box, of)),
      ...words(household, lines, { family, scale, taken }),
    ];
  });
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
  /** Where other words stand. */
  readonly taken: readonly Box[];
}

/** When, on a level stretch of the line where no other words stand; the highest there is. */
function words(
  { path, time }: Household,
  lines: readonly (readonly Point[])[],
  { family, scale, taken }: Setting,
): readonly Shape[] {
  const when = timeWords(family, time);
  const setting = {
    part: "household",
    of: keyOf(path),
    size: scale.text.unionLabel,
    weight: 400,
    colour: "muted",
  } as const;
  const text = `household${when === null ? "" : `: ${when}`}`;
  const spots = lines
    .flatMap(spotsOf)
    .map(({ x, y }) => textLine(text, { x, y: y + 2.6 }, setting));
  const free = spots.find((spot) => !taken.some((box) => overlap(box, boxOf(spot))));
  const said = free ?? spots[0];
  if (said === undefined) return [];
  return [patch(boxOf(said), keyOf(path)), said];
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
  return line.some((a, i) => {
    const b = line[(i + 1) % line.length] ?? a;
    const side = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
    return overlap({ ...side, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }, box);
  });
}

/** Left ends of the level stretches, the highest first. */
function spotsOf(corners: readonly Point[]): readonly Point[] {
  return corners
    .flatMap((a, i) => {
      const b = corners[(i + 1) % corners.length];
      return b?.y === a.y ? [{ x: Math.min(a.x, b.x) + 8, y: a.y }] : [];
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width && b.x <= a.x + a.width && a.y < b.y + b.height && b.y <= a.y + a.height
  );
}
