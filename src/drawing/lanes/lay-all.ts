import type { Figure, Places } from "../figure.ts";
import type { Scale } from "../scale.ts";
import type { Bundle } from "./bundle.ts";
import type { End } from "./candidates.ts";
import { groundOf, portOf } from "./ground.ts";
import type { Ground } from "./ground.ts";
import type { LaidBundle } from "./lane.ts";
import { layBundle } from "./lay.ts";
import { laidPieces } from "./pieces.ts";
import type { SetWords } from "./words.ts";

export interface Surroundings {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: Places;
  readonly scale: Scale;
  readonly setWords: SetWords;
}

/** A pair whose way and words cost no more is not laid again. */
const atEase = 40;

/**
 * Lays all pairs, the nearest first, so that long ways run outside short ones; then takes up those
 * that lie badly and lays them anew, with all others in place.
 */
export function layAll(bundles: readonly Bundle[], around: Surroundings): readonly LaidBundle[] {
  const base = groundOf(around.figures, around.places);
  const sorted = [...bundles].sort((one, other) => distance(one, around) - distance(other, around));
  const laid: LaidBundle[] = [];
  for (const bundle of sorted) laid.push(layBundle(pairOn(bundle, groundWith(base, laid), around)));
  for (const [i, bundle] of sorted.entries()) {
    if ((laid[i]?.cost ?? 0) <= atEase) continue;
    const others = laid.filter((_, k) => k !== i);
    laid[i] = layBundle(pairOn(bundle, groundWith(base, others), around));
  }
  return laid;
}

/** Rows apart count most; neighbours in a row come first of all. */
function distance({ a, b }: Bundle, { places }: Surroundings): number {
  const [one, other] = [places.people.get(a), places.people.get(b)];
  if (one === undefined || other === undefined) return 0;
  return 4 * Math.abs(one.y - other.y) + Math.abs(one.x - other.x);
}

function pairOn(
  bundle: Bundle,
  ground: Ground,
  { figures, places, scale, setWords }: Surroundings,
): Parameters<typeof layBundle>[0] {
  const end = (id: string): End => {
    const [at, figure] = [places.people.get(id), figures.get(id)];
    if (at === undefined || figure === undefined) throw new Error(`lanes: ${id} has no place`);
    return { at, reach: figure.radius + scale.gap };
  };
  return { bundle, ends: { a: end(bundle.a), b: end(bundle.b) }, ground, scale, setWords };
}

/** The structure with everything laid on it. */
function groundWith(base: Ground, laid: readonly LaidBundle[]): Ground {
  const ports = new Map<string, number>();
  for (const { bundle, lanes } of laid)
    for (const { route } of lanes)
      for (const port of [portOf(bundle.a, route.from), portOf(bundle.b, route.to)])
        ports.set(port, (ports.get(port) ?? 0) + 1);
  const words = laid.flatMap(({ setting }) => [...setting.words, ...setting.tags]);
  return {
    ...base,
    obstacles: [...base.obstacles, ...words.map(({ box }) => ({ ...box, symbolOf: null }))],
    laid: laid.flatMap(({ bundle: { a, b }, lanes }) =>
      lanes.flatMap(({ route, wire }) => laidPieces(route, { a, b, half: wire.half })),
    ),
    ports,
  };
}
