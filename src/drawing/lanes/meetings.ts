import type { Field } from "./field.ts";
import { directions } from "./place.ts";
import type { Terrain } from "./terrain.ts";

/** A step from one place to the next on a track, and what the cheapest way over it costs. */
interface Meeting {
  readonly one: number;
  readonly other: number;
  readonly cost: number;
}

/** One way is kept for each track and each stretch of it so long. */
const stretch = 90;

/** The cheapest way over each stretch of each track, the cheapest first. */
export function meetingsIn(terrain: Terrain, near: Field, far: Field): readonly Meeting[] {
  const { xs, ys, level, upright } = terrain;
  const found: Meeting[] = [];
  const common = { near, far, found };
  for (let j = 0; j < ys.length; j++)
    along({ ...common, tracks: xs, edges: level, first: j * xs.length, step: 1, ...levels });
  for (let i = 0; i < xs.length; i++)
    along({ ...common, tracks: ys, edges: upright, first: i, step: xs.length, ...uprights });
  return found.sort((a, b) => a.cost - b.cost);
}

const levels = { direction: directions.level };
const uprights = { direction: directions.upright };

/** One track: where it crosses others, from a first crossing on, at even steps of their numbers. */
interface Track {
  readonly tracks: readonly number[];
  readonly edges: Float64Array;
  readonly first: number;
  readonly step: number;
  readonly direction: 0 | 1;
  readonly near: Field;
  readonly far: Field;
  readonly found: Meeting[];
}

function along({ tracks, edges, first, step, direction, near, far, found }: Track): void {
  let last = Infinity;
  let start = -Infinity;
  for (let k = 0, crossing = first; k + 1 < tracks.length; k++, crossing += step) {
    const toll = edges[crossing] ?? Infinity;
    if (toll === Infinity) continue;
    const one = 2 * crossing + direction;
    const other = one + 2 * step;
    const there = (near.cost[one] ?? Infinity) + toll + (far.cost[other] ?? Infinity);
    const back = (near.cost[other] ?? Infinity) + toll + (far.cost[one] ?? Infinity);
    const cost = Math.min(there, back);
    if (cost > near.most) continue;
    const at = tracks[k] ?? 0;
    if (at - start >= stretch) start = at;
    else if (cost >= last) continue;
    else found.pop();
    found.push(there <= back ? { one, other, cost } : { one: other, other: one, cost });
    last = cost;
  }
}
