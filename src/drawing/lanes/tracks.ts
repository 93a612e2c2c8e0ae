import type { Ends } from "./ends.ts";
import type { Ground } from "./ground.ts";
import { roomAround } from "./near.ts";
import { slots } from "./slots.ts";

/** Where pieces of a line may lie: the x of upright ones and the heights of level ones, in order. */
export interface Tracks {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** What tracks are made for. */
export interface Walker {
  readonly ends: Ends;
  readonly ground: Ground;
  /** Half the width of all lines of the pair. */
  readonly half: number;
  /** How wide the pair's words are, if set in a column. */
  readonly words: number;
}

/** At most so far apart, and so many in one direction: further ones are joined. */
const step = 40;
const usual = 64;
/** From a line to the words beside it. */
const gap = 8;

/** Tracks along everything that is in the way, with and without room for words, and between them. */
export function tracksFor({ ends, ground, half, words }: Walker): Tracks {
  const { obstacles, barriers, far } = ground;
  const room = roomAround(ends, ground);
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const { x, y, width, height, clear } of obstacles) {
    const by = clear + half;
    const wide = by + words + gap;
    xs.push(x - by, x + width + by, x - wide, x + width + wide);
    ys.push(y - by, y + height + by);
  }
  for (const { span, slanted, clear } of barriers) {
    if (slanted) continue;
    const by = clear + half + 0.01;
    if (span.level) ys.push(span.top - by, span.bottom + by);
    else xs.push(span.left - by, span.right + by);
  }
  for (const end of [ends.a, ends.b]) {
    ys.push(...slots(end, "left").map(({ slot }) => slot));
    ys.push(...slots(end, "right").map(({ slot }) => slot));
    xs.push(...slots(end, "top").map(({ slot }) => slot));
  }
  const fixed = new Set([
    ...slotsOf(ends, "left"),
    ...slotsOf(ends, "right"),
    ...slotsOf(ends, "top"),
  ]);
  return {
    xs: thinned(filled(xs, room.x, room.x + room.width), fixed, far * usual),
    ys: thinned(filled(ys, room.y, room.y + room.height), fixed, far * usual),
  };
}

function slotsOf({ a, b }: Ends, side: "left" | "right" | "top"): readonly number[] {
  return [a, b].flatMap((end) => slots(end, side).map(({ slot }) => slot));
}

/** In order, none twice, and none further from the next than a step. */
function filled(wanted: readonly number[], from: number, to: number): readonly number[] {
  const inside = Float64Array.from([from, ...wanted.filter((at) => at > from && at < to), to]);
  const all: number[] = [];
  // Typed numbers sort as numbers, without asking back for every two.
  for (const [i, at] of inside.sort().entries()) {
    const next = inside[i + 1] ?? Infinity;
    if (next === at) continue;
    all.push(at);
    const count = next === Infinity ? 1 : Math.ceil((next - at) / step);
    for (let k = 1; k < count; k++) all.push(at + (k * (next - at)) / count || at);
  }
  return all;
}

/** Those hardly different are one; more are joined until there are not too many. */
function thinned(
  all: readonly number[],
  fixed: ReadonlySet<number>,
  most: number,
): readonly number[] {
  for (let least = 1.5; ; least *= 1.5) {
    const kept = keptApart(all, fixed, { least, most });
    if (kept !== null) return kept;
  }
}

interface Apart {
  readonly least: number;
  readonly most: number;
}

/** Those that stand so far from the one before, and all fixed ones; `null` where these are too many. */
function keptApart(
  all: readonly number[],
  fixed: ReadonlySet<number>,
  { least, most }: Apart,
): readonly number[] | null {
  const kept: number[] = [];
  let last = -Infinity;
  for (const at of all) {
    if (at - last < least) {
      if (!fixed.has(at) || at === last) continue;
      if (!fixed.has(last)) kept.pop();
    }
    last = at;
    kept.push(at);
    if (kept.length > most) return null;
  }
  return kept;
}
