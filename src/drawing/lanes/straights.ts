import type { Point } from "../scene.ts";
import type { End } from "./ends.ts";
import type { Laid } from "./ground.ts";
import { portOf } from "./port-key.ts";
import { straightRoute } from "./route-between.ts";
import type { Route } from "./route.ts";
import type { Pair } from "./way.ts";

/** How far above and below the middle a line may lie that goes straight to a neighbour. */
const heights = [-2, 4, -8, 10, -14, 15];

/** Straight across to a neighbour in a row, a little above the middle, where other lines leave room. */
export function straights(pair: Pair): readonly Route[] {
  const { ends, bundle, ground } = pair;
  const { a, b } = ends;
  if (Math.abs(a.at.y - b.at.y) > 12 || b.at.x - b.reach - a.at.x - a.reach < 20) return [];
  const laid = ground.barriers.flatMap((barrier) => barrier.laid ?? []);
  const half = bundle.wires[0]?.half ?? 0;
  return heights
    .map((by) => (a.at.y + b.at.y) / 2 + by)
    .filter(
      (y) =>
        leavesRoom(y, half, a, turning(laid, portOf(bundle.a, "right"))) &&
        leavesRoom(y, half, b, turning(laid, portOf(bundle.b, "left"))),
    )
    .map((y) => straightRoute(ends, y));
}

/** What lines take up that come to one side of a symbol and turn up or down there. */
interface Turning {
  readonly up: number;
  readonly down: number;
}

/** Between two lines that end beside each other. */
const apart = 2.2;

function turning(laid: readonly Laid[], port: string): Turning {
  const there = laid.filter(({ ends }) => ends.includes(port));
  let [up, down] = [0, 0];
  for (const last of there) {
    if (!last.touches.includes(port) || last.settled) continue;
    const next = there.find((piece) => piece !== last && meet(piece, last) !== null);
    const corner = next === undefined ? null : meet(next, last);
    if (next === undefined || corner === null) continue;
    const beyond = isAt(next.a, corner) ? next.b : next.a;
    if (beyond.y < last.a.y) up += 2 * last.half + apart;
    else down += 2 * last.half + apart;
  }
  return { up, down };
}

function meet(one: Laid, other: Laid): Point | null {
  return [one.a, one.b].find((at) => isAt(at, other.a) || isAt(at, other.b)) ?? null;
}

function isAt(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y;
}

/** How far lines end from the middle of a side, as a share of the symbol's reach. */
const side = { above: 0.7, below: 0.65 };
/** Lines may stand so much closer than they should. */
const closer = 0.8;

function leavesRoom(y: number, half: number, { at, reach }: End, { up, down }: Turning): boolean {
  const above = y - half - (at.y - side.above * reach);
  const below = at.y + side.below * reach - (y + half);
  return (up === 0 || above >= closer * up) && (down === 0 || below >= closer * down);
}
