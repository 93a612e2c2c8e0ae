import type { Figure, Places } from "../figure.ts";
import type { Scale } from "../scale.ts";
import type { Bundle } from "./bundle.ts";
import type { End } from "./ends.ts";
import { findHomes } from "./find-homes.ts";
import { groundOf } from "./ground.ts";
import { portOf } from "./port-key.ts";
import type { Ground } from "./ground.ts";
import type { LaidBundle } from "./lane.ts";
import { groundUnder, layerOf } from "./layer.ts";
import type { Layer } from "./layer.ts";
import { layBundle } from "./lay.ts";
import { areNeighbours } from "./neighbours.ts";
import { isHomeless } from "./setting.ts";
import { topRight } from "./signs-around.ts";
import type { SetWords } from "./words.ts";

export interface Surroundings {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: Places;
  readonly scale: Scale;
  readonly setWords: SetWords;
  /** Pairs laid before, which stay. */
  readonly before: readonly LaidBundle[];
  /** Whether there will be no further room: another order is tried then. */
  readonly patient: boolean;
  /** What costs more is not wanted, and no other order is tried for it. */
  readonly most: number;
}

/** A pair whose way and words cost no more is not laid again. */
const atEase = 130;
/** So often those that found no good way are laid before all others. */
const attempts = 3;
/** Another order seldom saves a greater share of what is not dear. */
const saved = 1.06;
/** A way so dear might be better if it were laid before the others. */
const dear = 150;

/**
 * Lays all pairs, the nearest first, so that long ways run outside short ones. If one finds no free
 * way, it is laid first of all the next time; the best attempt counts.
 */
export function layAll(bundles: readonly Bundle[], around: Surroundings): readonly LaidBundle[] {
  if (bundles.length === 0) return [];
  const base = groundOf(around.figures, around.places);
  const before = around.before.map(layerOf);
  const under = (layers: readonly Layer[]): Ground => groundUnder(base, [...before, ...layers]);
  let order = [...bundles].sort((one, other) => distance(one, around) - distance(other, around));
  let best = layInOrder(order, under, around);
  const most = around.patient ? attempts : 1;
  for (let attempt = 1; attempt < most && best.some(isBad); attempt++) {
    if (leastOf(best) > saved * around.most) break;
    const bad = new Set(best.filter(isBad).map(({ bundle }) => bundle));
    const next = [...order.filter((one) => bad.has(one)), ...order.filter((one) => !bad.has(one))];
    if (next.every((one, i) => one === order[i])) break;
    order = next;
    const again = layInOrder(order, under, around);
    if (badnessOf(again) < badnessOf(best)) best = again;
  }
  return findHomes(best, (all) => under(all.map(layerOf)));
}

function isBad({ cost, hits, setting }: LaidBundle): boolean {
  return hits > 0 || isHomeless(setting) || cost > dear;
}

/** What all would cost if none were dear. */
function leastOf(laid: readonly LaidBundle[]): number {
  return laid.reduce((sum, { cost }) => sum + Math.min(cost, dear), 0);
}

function badnessOf(laid: readonly LaidBundle[]): number {
  return laid.reduce((sum, { cost }) => sum + cost, 0);
}

function layInOrder(
  order: readonly Bundle[],
  under: (layers: readonly Layer[]) => Ground,
  around: Surroundings,
): readonly LaidBundle[] {
  const laid: LaidBundle[] = [];
  const layers: Layer[] = [];
  const lay = (i: number, bundle: Bundle, others: readonly Layer[]): void => {
    const one = layBundle(pairOn(bundle, under(others), around));
    laid[i] = one;
    layers[i] = layerOf(one);
  };
  for (const [i, bundle] of order.entries()) lay(i, bundle, layers);
  let isNew = false;
  for (const [i, bundle] of order.entries()) {
    // The last was laid among all others; as long as these stay, it finds the same.
    if ((laid[i]?.cost ?? 0) <= atEase || (i === order.length - 1 && !isNew)) continue;
    lay(
      i,
      bundle,
      layers.filter((_, k) => k !== i),
    );
    isNew = true;
  }
  return laid;
}

/** Neighbours in a row come first, for they have one way only; then the haloed pair, then the fewer
 * rows apart; those who have others between last. */
function distance({ a, b, wires }: Bundle, { places }: Surroundings): number {
  const [one, other] = [places.people.get(a), places.people.get(b)];
  if (one === undefined || other === undefined) return 0;
  const apart = Math.abs(one.x - other.x);
  const down = Math.abs(one.y - other.y);
  if (areNeighbours(places, one, other)) return apart / 1e4;
  if (wires.some(({ half, reach }) => reach > half)) return apart;
  return down < 12 ? overOthers + apart : overOthers / 2 + 4 * down + apart;
}

const overOthers = 900;

function pairOn(
  bundle: Bundle,
  ground: Ground,
  { figures, places, scale, setWords }: Surroundings,
): Parameters<typeof layBundle>[0] {
  const end = (id: string): End => {
    const [at, figure] = [places.people.get(id), figures.get(id)];
    if (at === undefined || figure === undefined) throw new Error(`lanes: ${id} has no place`);
    const straights = {
      left: ground.straights.get(portOf(id, "left")) ?? null,
      right: ground.straights.get(portOf(id, "right")) ?? null,
    };
    return { at, reach: figure.radius + scale.gap, straights, topRight: topRight(figure, at) };
  };
  return { bundle, ends: { a: end(bundle.a), b: end(bundle.b) }, ground, scale, setWords };
}
