import type { Laid } from "./ground.ts";
import { piecesOf } from "./polyline-pieces.ts";
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
      atEnd: i === 0 || i === last,
      settled: last === 0,
    })),
    ...slants(route, trunk, line.half),
  ];
}

/** Slanted bits from beside a symbol to it. */
function slants(
  { head, tail }: Route,
  trunk: ReturnType<typeof trunkOf>,
  half: number,
): readonly Laid[] {
  const [first, last] = [trunk[0], trunk.at(-1)];
  return [
    { a: head, b: first },
    { a: last, b: tail },
  ].flatMap(({ a, b }) =>
    a === undefined || b === undefined
      ? []
      : [{ a, b, half, touches: [], ends: [], atEnd: true, settled: true }],
  );
}
