import { beings } from "../../catalogue/beings.ts";
import { pathInk } from "../../drawing/ink.ts";
import { capitalized } from "../../drawing/page/capitalized.ts";
import { listed } from "../../drawing/page/listed.ts";
import { textLine } from "../../drawing/page/text-line.ts";
import type { Point, Shape } from "../../drawing/scene.ts";
import { keyOf } from "../../drawing/tag.ts";
import { widthOf } from "../../drawing/text/measure.ts";
import { wrapped } from "../wrapped.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Entry } from "../chronology/entry.ts";
import type { Axis } from "./axis.ts";
import { perhaps } from "./unsure.ts";
import { type, widest, type Row } from "./row.ts";
import { signOf } from "./signs.ts";
import { extentOf, spotOf } from "./stretch.ts";

/** How far a sign reaches from its middle. */
const signReach = 4.2;
/** Between what stands side by side. */
const gap = 7;

interface Item {
  readonly entry: Entry;
  readonly x: number;
  readonly lines: readonly string[];
  /** What it takes up, from left to right. */
  readonly left: number;
  readonly right: number;
  /** Where it may lie instead. */
  readonly reach: readonly [number, number] | null;
  /** How long it went on. */
  readonly until: number | null;
}

/** What happened, each with its sign at its time and its words beside; as few rows as these need. */
export function pointRows(
  group: string,
  entries: readonly Entry[],
  family: Family,
  axis: Axis,
): readonly Row[] {
  const items = entries
    .flatMap((entry) => itemOf(entry, family, axis))
    .sort((a, b) => a.left - b.left);
  const rows: Item[][] = [];
  for (const item of items) {
    const free = rows.find((row) => (row.at(-1)?.right ?? -Infinity) + gap <= item.left);
    if (free === undefined) rows.push([item]);
    else free.push(item);
  }
  return rows.map((row) => rowOf(group, row));
}

function itemOf(entry: Entry, family: Family, axis: Axis): readonly Item[] {
  const spot = spotOf(axis, entry);
  if (spot === null) return [];
  const { x, reach } = spot;
  const extent = entry.lasts ? extentOf(axis, entry) : null;
  const until = extent === null || extent.open || extent.to - x < 8 ? null : extent.to;
  const lines = wrapped(wordsFor(entry, family), { ...type, weight: 400, width: widest });
  const width = Math.max(...lines.map((line) => widthOf(line, type.size, 400)));
  return [
    {
      ...{ entry, x, lines, reach, until },
      left: Math.min(x - signReach, reach?.[0] ?? x),
      right: Math.max(textAt(x) + width, reach?.[1] ?? x, until ?? x),
    },
  ];
}

function wordsFor({ who, what, short, kind, lasts }: Entry, family: Family): string {
  const names = capitalized(listed(who.map((id) => called(family, id))));
  if (kind === "public" || names === "") return capitalized(short);
  if (kind === "birth") return names;
  if (kind === "loss" && isEnd(what)) return short === "" ? names : `${names}: ${short}`;
  return lasts ? `${names}: ${short}` : `${names} ${short}`;
}

/** Whether a death or the end of a pregnancy is told: its sign says so already. */
function isEnd(what: string): boolean {
  return Object.values(beings).some(({ ended }) => what === ended || what.startsWith(`${ended}: `));
}

function textAt(x: number): number {
  return x + signReach + 3;
}

const above = 3;

function rowOf(group: string, items: readonly Item[]): Row {
  const most = Math.max(...items.map(({ lines }) => lines.length));
  const hasLines = items.some(({ reach, until }) => reach !== null || until !== null);
  return {
    group,
    label: [],
    height: above + most * type.step + (hasLines ? 5 : 2),
    draw: (corner) => items.flatMap((item) => itemShapes(item, corner)),
  };
}

function itemShapes(item: Item, corner: Point): readonly Shape[] {
  const { entry, lines, reach, until } = item;
  const of = keyOf(entry.fact.path);
  const [x, y] = [corner.x + item.x, corner.y + above];
  const middle = { x, y: y + type.step / 2 };
  const low = y + lines.length * type.step + 2;
  const box = {
    x: x - signReach,
    y: middle.y - signReach,
    width: 2 * signReach,
    height: 2 * signReach,
  };
  return [
    ...(reach === null ? [] : perhaps(corner.x + reach[0], corner.x + reach[1], low, of)),
    ...(until === null ? [] : lasted(x, corner.x + until, low, of)),
    ...signOf(entry.kind, middle).map((ink) => ({
      part: "event" as const,
      of,
      geometry: { box },
      ink,
    })),
    ...lines.map((line, at) =>
      textLine(
        line,
        { x: textAt(x), y: y + 7 + at * type.step },
        { part: "label", of, size: type.size, weight: 400, colour: "ink" },
      ),
    ),
  ];
}

function lasted(from: number, to: number, y: number, of: string): readonly Shape[] {
  const points = [
    { x: from, y },
    { x: to, y },
  ];
  const ink = pathInk(`M${from} ${y}H${to}`, { stroke: "ink", width: 1.6 });
  return [{ part: "event", of, geometry: { points }, ink }];
}
