import type { Scale } from "../scale.ts";
import { loneStep } from "../structure/legs.ts";
import type { Extent } from "./extents.ts";
import type { Drop, Skeleton } from "./skeleton.ts";

/** What decides where lines fall. */
export interface Standing {
  readonly skeleton: Skeleton;
  readonly extents: readonly Extent[];
  /** By seat: its place across. */
  readonly xs: readonly number[];
  /** By drop, then by landing: where its lines come down, across. */
  readonly landings: readonly (readonly number[])[];
  /** By pair: the seats its children hang between. */
  readonly between: readonly (readonly [number, number])[];
  readonly scale: Scale;
}

/** Between a falling line and a label beside it. */
const clear = 4;
/** A child this near below a lone parent's middle hangs straight, in points. */
const straight = 1;
/** Lines of two families this near each other read as one. */
const apart = 7;

/**
 * By drop: where across it falls; above the middle of the children wherever the couple line is
 * there, but never where another family's line comes down in the same row.
 */
export function dropPoints(standing: Standing): readonly number[] {
  const { drops, seats } = standing.skeleton;
  const rowOf = ({ from }: Drop): number => seats[from[0]]?.row ?? 0;
  const comingDown = new Map<number, (readonly [drop: number, x: number])[]>();
  for (const [i, drop] of drops.entries()) {
    const lines = comingDown.get(rowOf(drop)) ?? [];
    comingDown.set(rowOf(drop), lines);
    for (const x of standing.landings[i] ?? []) lines.push([i, x]);
  }
  return drops.map((drop, i) => {
    const [least, most] = reachOf(standing, drop);
    const x = wanted(standing, drop, i);
    const [from, to] = [Math.min(least, x) - apart, Math.max(most, x) + apart];
    const others = (comingDown.get(rowOf(drop)) ?? [])
      .filter(([of, at]) => of !== i && from < at && at < to)
      .map(([, at]) => at);
    return beside(x, others, [least, most]);
  });
}

function wanted(standing: Standing, drop: Drop, index: number): number {
  const below = standing.landings[index] ?? [];
  const middle = (Math.min(...below) + Math.max(...below)) / 2;
  if (drop.pair === null && hangingFrom(standing, drop).length > 1)
    return sideBySide(standing, drop);
  const [least, most] = reachOf(standing, drop);
  const x = Math.min(Math.max(middle, least), most);
  return below.length === 1 && Math.abs(x - middle) < straight ? middle : x;
}

/** A line to children of one alone and one to a younger partner fall beside each other. */
function sideBySide(standing: Standing, drop: Drop): number {
  const all = hangingFrom(standing, drop);
  const at = all.indexOf(drop) - (all.length - 1) / 2;
  return (standing.xs[drop.from[0]] ?? 0) + at * loneStep(all.length, standing.scale);
}

function hangingFrom({ skeleton }: Standing, { from }: Drop): readonly Drop[] {
  return skeleton.drops.filter((other) => other.pair === null && other.from[0] === from[0]);
}

/** The nearest place that is clear of other lines, if the reach has one. */
function beside(
  x: number,
  others: readonly number[],
  [least, most]: readonly [number, number],
): number {
  const isClear = (at: number): boolean => others.every((other) => Math.abs(other - at) >= apart);
  if (isClear(x)) return x;
  const places = others
    .flatMap((other) => [other - apart, other + apart])
    .filter((at) => least <= at && at <= most && isClear(at));
  return places.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x;
}

/** How far left and right a line may fall. */
function reachOf(
  { xs, extents, between }: Standing,
  { from, pair }: Drop,
): readonly [number, number] {
  const sides = pair === null ? undefined : between[pair];
  if (sides === undefined) return [xs[from[0]] ?? 0, xs[from[0]] ?? 0];
  const [left, right] = sides;
  const least = (xs[left] ?? 0) + (extents[left]?.right ?? 0) + clear;
  const most = (xs[right] ?? 0) - (extents[right]?.left ?? 0) - clear;
  return least <= most ? [least, most] : [(least + most) / 2, (least + most) / 2];
}
