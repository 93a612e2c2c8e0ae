import type { Point } from "../scene.ts";
import type { Laid } from "./ground.ts";
import { piecesOf } from "../lines/polyline-pieces.ts";
import { portOf } from "./port-key.ts";
import { trunkOf } from "./route.ts";
import type { Route } from "./route.ts";

/** The straight pieces of a line, each knowing whose symbol it ends at. */
export function laidPieces(
  route: Route,
  line: { readonly a: string; readonly b: string; readonly half: number },
): readonly Laid[] {
  const trunk = trunkOf(route);
  const pieces = piecesOf(trunk);
  const last = pieces.length - 1;
  const start = route.from === "top" ? [] : [portOf(line.a, route.from)];
  const end = route.to === "top" ? [] : [portOf(line.b, route.to)];
  return [
    ...pieces.map(({ a, b }, i) => ({
      a,
      b,
      half: line.half,
      touches: [...(i === 0 ? start : []), ...(i === last ? end : [])],
      ends: [...(i <= 1 ? start : []), ...(i >= last - 1 ? end : [])],
      at: [...(i === 0 ? [line.a] : []), ...(i === last ? [line.b] : [])],
      atEnd: i === 0 || i === last,
      settled: last === 0,
    })),
    ...slants(route, trunk, line),
  ];
}

/** Slanted bits from beside a symbol to it. */
function slants(
  { head, tail }: Route,
  trunk: readonly Point[],
  { a, b, half }: { readonly a: string; readonly b: string; readonly half: number },
): readonly Laid[] {
  if (head === null && tail === null) return [];
  const [first, last] = [trunk[0], trunk.at(-1)];
  const common = { half, touches: [], ends: [], atEnd: true, settled: true };
  return [
    ...(head === null || first === undefined ? [] : [{ ...common, a: head, b: first, at: [a] }]),
    ...(tail === null || last === undefined ? [] : [{ ...common, a: last, b: tail, at: [b] }]),
  ];
}
