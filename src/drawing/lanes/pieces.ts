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
  const straight = piecesOf(trunk);
  const last = straight.length - 1;
  const sides = {
    start: route.from === "top" ? [] : [portOf(line.a, route.from)],
    end: route.to === "top" ? [] : [portOf(line.b, route.to)],
  };
  const people = { start: [line.a], end: [line.b] };
  const pieces = straight.map(({ a, b }, i) => ({
    a,
    b,
    half: line.half,
    touches: ofEnds(sides, i === 0, i === last),
    ends: ofEnds(sides, i <= 1, i >= last - 1),
    at: ofEnds(people, i === 0, i === last),
    atEnd: i === 0 || i === last,
    settled: last === 0,
  }));
  return route.head === null && route.tail === null
    ? pieces
    : [...pieces, ...slants(route, trunk, line)];
}

interface OfEnds {
  readonly start: readonly string[];
  readonly end: readonly string[];
}

function ofEnds({ start, end }: OfEnds, atStart: boolean, atEnd: boolean): readonly string[] {
  if (atStart && atEnd) return [...start, ...end];
  return atStart ? start : atEnd ? end : none;
}

const none: readonly string[] = [];

/** Slanted bits from beside a symbol to it. */
function slants(
  { head, tail }: Route,
  trunk: readonly Point[],
  { a, b, half }: { readonly a: string; readonly b: string; readonly half: number },
): readonly Laid[] {
  const common = { half, touches: none, ends: none, atEnd: true, settled: true };
  const [first, last] = [trunk[0], trunk.at(-1)];
  const bits: Laid[] = [];
  if (head !== null && first !== undefined) bits.push({ ...common, a: head, b: first, at: [a] });
  if (tail !== null && last !== undefined) bits.push({ ...common, a: last, b: tail, at: [b] });
  return bits;
}
