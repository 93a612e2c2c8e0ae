import type { Point } from "../scene.ts";
import { edge } from "./ends.ts";
import type { End, Ends, Open } from "./ends.ts";
import { fieldFrom } from "./field.ts";
import type { Field, Seed } from "./field.ts";
import { meetingsIn } from "./meetings.ts";
import { turnsOutside } from "./outward.ts";
import { directions, placeOf } from "./place.ts";
import { price } from "./price.ts";
import { routeBetween } from "./route-between.ts";
import type { Route, Side } from "./route.ts";
import { goes, slots } from "./slots.ts";
import type { Slot } from "./slots.ts";
import { terrainOn } from "./terrain.ts";
import type { Terrain } from "./terrain.ts";
import { tracksFor } from "./tracks.ts";
import type { Walker } from "./tracks.ts";

/** What ways are looked for. */
export interface Search extends Walker {
  /** How many lines lie beside each other. */
  readonly wires: number;
  /** Whether a line as wide as all may lie there. */
  readonly open: Open;
  /** Dearer ways are not wanted. */
  readonly most: number;
  /** What it costs to leave at a side. */
  readonly portCost: (which: "a" | "b", side: Side) => number;
}

/** A way out of a symbol, to where it may first turn. */
interface Exit extends Seed {
  readonly side: Side;
  readonly slot: number;
  readonly way: number;
}

const sides: readonly Side[] = ["right", "left", "top"];
/** Ways so much dearer than the cheapest are not looked for, for their words could hardly be better placed. */
const slack = 60;
/** So many different ways at most are looked at. */
const mostRoutes = 60;

/**
 * The cheapest ways between two, one along every track that they could follow: where on the way the
 * words find most room is seen later.
 * @see Wybrow, Marriott & Stuckey 2010, "Orthogonal connector routing", Graph Drawing 2009, LNCS 5849
 */
export function waysBetween(search: Search): readonly Route[] {
  const terrain = terrainOn(tracksFor(search), search, search.wires);
  const [fromA, fromB] = [exits(search, "a", terrain), exits(search, "b", terrain)];
  const near = fieldFrom(terrain, fromA, { most: search.most, beyond: { goals: fromB, slack } });
  if (near.most === Infinity) return [];
  const far = fieldFrom(terrain, fromB, { most: near.most, onward: near.cost });
  const meetings = meetingsIn(terrain, near, far);
  const routes = new Map<string, Route>();
  for (const { one, other } of meetings) {
    if (routes.size >= mostRoutes) break;
    const head = walkBack(terrain, near, fromA, one);
    const tail = walkBack(terrain, far, fromB, other);
    if (head === null || tail === null) continue;
    const route = routeAlong(search.ends, head, tail);
    if (route !== null) routes.set(`${route.from} ${route.to} ${route.tracks.join(" ")}`, route);
  }
  return [...routes.values()];
}

function exits(search: Search, which: "a" | "b", terrain: Terrain): readonly Exit[] {
  const end = search.ends[which];
  return sides.flatMap((side) => {
    const dear = search.portCost(which, side);
    return slots(end, side).flatMap((slot) =>
      exitsAt(search, terrain, end, { ...slot, side, dear }),
    );
  });
}

interface Leaving extends Slot {
  readonly side: Side;
  /** What it costs to leave there. */
  readonly dear: number;
}

/** Where a line from a slot crosses tracks, away from the symbol, as far as nothing is in the way. */
function exitsAt(
  { open }: Search,
  terrain: Terrain,
  end: End,
  { side, slot, way, dear }: Leaving,
): readonly Exit[] {
  const upright = side === "top";
  const { xs, ys } = terrain;
  const track = (upright ? xs : ys).indexOf(slot);
  if (track < 0) return [];
  const from = edge(end, side);
  const direction = upright ? directions.upright : directions.level;
  const turns = [...(upright ? ys : xs).entries()];
  const found: Exit[] = [];
  for (const [k, turn] of side === "right" ? turns : turns.reverse()) {
    if (!turnsOutside(end, { side, slot }, turn)) continue;
    const [out, there] = pieceOut(end, { side, slot }, turn);
    if (!open(out, there)) break;
    const place = placeOf(terrain, upright ? [track, k] : [k, track], direction);
    found.push({ place, cost: dear + price.length * Math.abs(turn - from), side, slot, way });
  }
  return found;
}

function pieceOut(
  end: End,
  { side, slot }: { readonly side: Side; readonly slot: number },
  turn: number,
): readonly [Point, Point] {
  const from = edge(end, side);
  return side === "top"
    ? [
        { x: slot, y: from },
        { x: slot, y: turn },
      ]
    : [
        { x: from, y: slot },
        { x: turn, y: slot },
      ];
}

interface Walk {
  readonly exit: Exit;
  /** From where it was asked for, back to the exit. */
  readonly tracks: readonly number[];
  /** Whether the piece at the exit is level. */
  readonly level: boolean;
}

function walkBack(
  terrain: Terrain,
  { before }: Field,
  all: readonly Exit[],
  from: number,
): Walk | null {
  const tracks = [trackOf(terrain, from)];
  let place = from;
  for (let next = before[place] ?? 0; next >= 0; next = before[place] ?? 0) {
    if (((next ^ place) & 1) === 1) tracks.push(trackOf(terrain, next));
    place = next;
  }
  const exit = all[-1 - (before[place] ?? 0)];
  return exit === undefined ? null : { exit, tracks, level: (place & 1) === directions.level };
}

function trackOf({ xs, ys }: Terrain, place: number): number {
  const at = place >> 1;
  const level = (place & 1) === directions.level;
  return (level ? ys[Math.floor(at / xs.length)] : xs[at % xs.length]) ?? 0;
}

/** The line over two walks that meet on a track. */
function routeAlong(ends: Ends, head: Walk, tail: Walk): Route | null {
  const tracks = [...head.tracks.toReversed(), ...tail.tracks.slice(1)];
  const [from, to] = [head.exit.side, tail.exit.side];
  const fits =
    (from === "top") !== head.level &&
    (to === "top") !== tail.level &&
    tracks.length > 1 &&
    turnsWell(head.exit, tracks) &&
    turnsWell(tail.exit, tracks.toReversed()) &&
    !tracks.some((_, i) => isJog(tracks, i));
  return fits ? routeBetween(ends, { from, to }, tracks) : null;
}

/** Between two round corners. */
const leastPiece = 18;

/** Whether a piece between two others is too short to be seen as one. */
function isJog(tracks: readonly number[], i: number): boolean {
  const [before, after] = [tracks[i - 1], tracks[i + 1]];
  return before !== undefined && after !== undefined && Math.abs(after - before) < leastPiece;
}

/** Whether a line that leaves above or below a straight one goes on to that side. */
function turnsWell({ side, way, slot }: Exit, tracks: readonly number[]): boolean {
  const beyond = tracks[2];
  return side === "top" || beyond === undefined || goes(way, beyond - slot);
}
