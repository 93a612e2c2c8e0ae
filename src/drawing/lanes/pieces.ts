import type { Laid } from "./ground.ts";
import { piecesOf } from "./polyline-pieces.ts";
import { portOf } from "./port-key.ts";
import { cornersOf } from "./route.ts";
import type { Route } from "./route.ts";

/** The straight pieces of a line, each knowing whose symbol it ends at. */
export function laidPieces(
  route: Route,
  line: { readonly a: string; readonly b: string; readonly half: number },
): readonly Laid[] {
  const pieces = piecesOf(cornersOf(route));
  const last = pieces.length - 1;
  const start = route.from === "top" ? [] : [portOf(line.a, route.from)];
  const end = route.to === "top" ? [] : [portOf(line.b, route.to)];
  return pieces.map(({ a, b }, i) => ({
    a,
    b,
    half: line.half,
    ends: [...(i <= 1 ? start : []), ...(i >= last - 1 ? end : [])],
    atEnd: i === 0 || i === last,
    settled: last === 0,
  }));
}
