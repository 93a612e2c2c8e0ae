import type { Box, Point } from "../scene.ts";
import { edge, onTop } from "./ends.ts";
import type { End, Ends, Open } from "./ends.ts";
import { riseOf, turnsOutside } from "./outward.ts";
import { routeBetween } from "./route-between.ts";
import type { Route } from "./route.ts";
import { goes, slots } from "./slots.ts";
import { beyond, steps } from "./steps.ts";

/** So many places are tried in each direction, none nearer to another than lanes are. */
const places = 60;
const coarse = 9;

function across(bounds: Box): readonly number[] {
  const width = bounds.width + 2 * beyond;
  return steps(bounds.x - beyond, bounds.x - beyond + width, Math.max(coarse, width / places));
}

/** Lines with one more bend, for pairs with others in between. */
export function bentRoutes(ends: Ends, bounds: Box, open: Open): readonly Route[] {
  const { a, b } = ends;
  const xs = across(bounds);
  const height = bounds.height + beyond / 2 + 40;
  const ys = steps(
    bounds.y - beyond / 2,
    bounds.y + bounds.height + 40,
    Math.max(coarse, height / places),
  );
  const routes: Route[] = [];
  const over = (end: End, top: Point): readonly number[] =>
    ys.filter(
      (y) => turnsOutside(end, { side: "top", slot: top.x }, y) && open(top, { x: top.x, y }),
    );
  for (const side of ["right", "left"] as const) {
    for (const top of topsOf(b, a))
      for (const { slot, x, y } of turns({ end: a, side, xs, ys: over(b, top) }, open))
        routes.push(routeBetween(ends, { from: side, to: "top" }, [slot, x, y, top.x]));
    for (const top of topsOf(a, b))
      for (const { slot, x, y } of turns({ end: b, side, xs, ys: over(a, top) }, open))
        routes.push(routeBetween(ends, { from: "top", to: side }, [top.x, y, x, slot]));
  }
  return routes;
}

interface Way {
  readonly end: End;
  readonly side: "left" | "right";
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Ways out of one side, to some x and from there to some height. */
function turns(
  { end, side, xs, ys }: Way,
  open: Open,
): readonly { readonly slot: number; readonly x: number; readonly y: number }[] {
  const out = edge(end, side);
  return slots(end, side).flatMap(({ slot, way }) =>
    xs
      .filter(
        (x) => turnsOutside(end, { side, slot }, x) && open({ x: out, y: slot }, { x, y: slot }),
      )
      .flatMap((x) =>
        ys
          .filter((y) => goes(way, y - slot) && open({ x, y: slot }, { x, y }))
          .map((y) => ({ slot, x, y })),
      ),
  );
}

/** Lines that leave at the top, run over everybody of the row, and down wherever there is room. */
export function roundaboutRoutes(ends: Ends, bounds: Box, open: Open): readonly Route[] {
  const xs = across(bounds);
  const { a, b } = ends;
  const along = (end: End, other: End): readonly Over[] =>
    topsOf(end, other).flatMap((top) =>
      steps(top.y - 75, top.y - riseOf(end, top.x) - 1, 6)
        .filter((y) => open(top, { x: top.x, y }))
        .map((y) => ({ x: top.x, y, reached: xs.filter((x) => open({ x: top.x, y }, { x, y })) })),
    );
  const [alongA, alongB] = [along(a, b), along(b, a)];
  const routes: Route[] = [];
  for (const one of alongA)
    for (const other of alongB)
      for (const x of one.reached)
        if (other.reached.includes(x) && open({ x, y: one.y }, { x, y: other.y }))
          routes.push(
            routeBetween(ends, { from: "top", to: "top" }, [one.x, one.y, x, other.y, other.x]),
          );
  return routes;
}

/** A level piece above a symbol, and how far it may go. */
interface Over extends Point {
  readonly reached: readonly number[];
}

/** Where a line may leave at the top, first on the side of the other one. */
function topsOf({ at, reach }: End, other: End): readonly Point[] {
  const way = other.at.x < at.x ? -1 : 1;
  const aside = [way * onTop * reach, way * (reach + 8), -way * (reach + 8)];
  return aside.map((by) => ({ x: at.x + by, y: at.y - reach }));
}
