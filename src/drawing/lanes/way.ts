import type { Scale } from "../scale.ts";
import type { Barred } from "./barred.ts";
import type { Bundle } from "./bundle.ts";
import type { Ends } from "./ends.ts";
import type { Ground, Laid } from "./ground.ts";
import { offsetRoute } from "./offset-route.ts";
import { isBarred } from "./on-tracks.ts";
import { laidPieces } from "./pieces.ts";
import { price } from "./price.ts";
import type { Route } from "./route.ts";
import { isSlanted } from "./span.ts";
import type { Spread } from "./spread.ts";
import { crossingToll, tollOf } from "./toll.ts";
import type { Tolls } from "./tolls.ts";
import type { SetWords } from "./words.ts";

/** Two people, what joins them, and everything around. */
export interface Pair {
  readonly bundle: Bundle;
  readonly ends: Ends;
  readonly ground: Ground;
  readonly scale: Scale;
  readonly setWords: SetWords;
}

/** A pair that remembers where its lines cannot lie. */
export interface Known extends Pair, Spread {
  readonly barred: Barred;
  readonly tolls: Tolls;
  /** Whether a way through words or symbols is better than none: room is asked for then. */
  readonly patient: boolean;
}

/** A way for all lines of a pair. */
export interface Way {
  readonly routes: readonly Route[];
  readonly pieces: readonly Laid[];
  /** Whether the lines after the first lie to the right of its direction. */
  readonly aside: 1 | -1;
  readonly cost: number;
  readonly hits: number;
}

interface Wanted {
  readonly aside: 1 | -1;
  readonly cost: number;
  /** A way that costs as much is not wanted. */
  readonly most: number;
}

/** A way for all lines of the pair beside each other; none where one of them must not lie. */
export function wayOn(pair: Known, route: Route, { aside, cost: base, most }: Wanted): Way | null {
  const { tolls, barred, patient, spread } = pair;
  const { a, b, wires } = pair.bundle;
  const routes = spread.map((by) => offsetRoute(route, aside * by));
  if (!patient && wires.some(({ reach }, i) => isBarred(routes[i] ?? route, reach, barred)))
    return null;
  const pieces: Laid[] = [];
  let cost = base;
  let hits = 0;
  for (const [i, { reach }] of wires.entries()) {
    for (const piece of laidPieces(routes[i] ?? route, { a, b, half: reach })) {
      const isClear = !patient && !isSlanted(piece);
      const toll = isClear
        ? { cost: crossingToll(piece, tolls), hits: 0 }
        : tollOf(piece, tolls, patient ? Infinity : 0);
      hits += toll.hits;
      cost += toll.cost + toll.hits * price.hit;
      if ((hits > 0 && !patient) || cost >= most) return null;
      pieces.push(piece);
    }
  }
  return { routes, pieces, aside, cost, hits };
}
