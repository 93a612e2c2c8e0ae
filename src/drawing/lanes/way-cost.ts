import type { Ends } from "./ends.ts";
import { lengthOf } from "./on-tracks.ts";
import { portOf } from "./port-key.ts";
import { price } from "./price.ts";
import type { Route, Side } from "./route.ts";
import type { Pair } from "./way.ts";

/** What ways cost before what they cross and what their words cost. */
export function costsFor(pair: Pair): (route: Route) => number {
  const ports = { a: portCosts(pair, "a"), b: portCosts(pair, "b") };
  return (route) => {
    const length = lengthOf(route);
    return (
      length * price.length +
      (route.tracks.length - 1) * price.bend +
      winding(length, pair.ends) * price.winding +
      ports.a[route.from] +
      ports.b[route.to]
    );
  };
}

/** How much longer a way is than the two stand apart. */
function winding(length: number, { a, b }: Ends): number {
  const apart = Math.abs(a.at.x - b.at.x) + Math.abs(a.at.y - b.at.y);
  return Math.max(0, length - apart);
}

function portCosts(pair: Pair, which: "a" | "b"): Readonly<Record<Side, number>> {
  return {
    left: portCost(pair, which, "left"),
    right: portCost(pair, which, "right"),
    top: portCost(pair, which, "top"),
  };
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
