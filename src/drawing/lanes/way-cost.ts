import type { Ends } from "./ends.ts";
import { lengthOf } from "./on-tracks.ts";
import { portOf } from "./port-key.ts";
import { price } from "./price.ts";
import type { Route, Side } from "./route.ts";
import type { Pair } from "./way.ts";

/** What a way costs before what it crosses and what its words cost. */
export function costOf(route: Route, pair: Pair): number {
  return (
    lengthOf(route) * price.length +
    (route.tracks.length - 1) * price.bend +
    windingOf(route, pair.ends) * price.winding +
    portCost(pair, "a", route.from) +
    portCost(pair, "b", route.to)
  );
}

/** How much longer a way is than the two stand apart. */
function windingOf(route: Route, { a, b }: Ends): number {
  const apart = Math.abs(a.at.x - b.at.x) + Math.abs(a.at.y - b.at.y);
  return Math.max(0, lengthOf(route) - apart);
}

/** What it costs to leave at a side; more where many do, at the top, and up first although the other
 * one stands below. */
export function portCost({ bundle, ends, ground }: Pair, which: "a" | "b", side: Side): number {
  const { wires } = bundle;
  const crowd = ground.ports.get(portOf(bundle[which], side)) ?? 0;
  const back = which === "a" && side === "top" && ends.b.at.y > ends.a.at.y + 12;
  return (
    (crowd + wires.length / 2) * price.port +
    (side === "top" ? price.top * wires.length : 0) +
    (back ? price.back : 0)
  );
}
