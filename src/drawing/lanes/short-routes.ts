import type { Point } from "../scene.ts";
import { edge } from "./ends.ts";
import type { End, Ends, Open } from "./ends.ts";
import type { Ground } from "./ground.ts";
import { roomAround } from "./near.ts";
import { turnsOutside } from "./outward.ts";
import { routeBetween } from "./route-between.ts";
import type { Route, Side } from "./route.ts";
import { goes, slots } from "./slots.ts";
import type { Slot } from "./slots.ts";
import { beyond, steps } from "./steps.ts";

const sides: readonly Side[] = ["right", "left", "top"];
const fine = 5;
const coarse = 18;

/** A way out of a symbol: where its piece lies, and the first and last of the steps at which it may turn. */
interface Exit extends Slot {
  readonly side: Side;
  readonly turns: Turns;
}

type Turns = readonly [first: number, last: number];

/** Where upright pieces (`xs`) and level ones (`ys`) may lie, in order. */
interface Steps {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Lines of one to three pieces between two people, leaving at every side. */
export function shortRoutes(ends: Ends, ground: Ground, open: Open): readonly Route[] {
  const { a, b } = ends;
  const { bounds } = ground;
  const all = {
    xs: near(steps(bounds.x - beyond, bounds.x + bounds.width + beyond, fine), ends, ground),
    ys: steps(bounds.y - beyond / 2, bounds.y + bounds.height, fine),
  };
  const [exitsA, exitsB] = [exits(a, all, open), exits(b, all, open)];
  return exitsA.flatMap((one) =>
    exitsB.flatMap((other) => {
      const at = { from: one.side, to: other.side };
      if (!goes(one.way, heightOf(b, other) - one.slot)) return [];
      if (!goes(other.way, heightOf(a, one) - other.slot)) return [];
      if ((one.side === "top") !== (other.side === "top"))
        return [routeBetween(ends, at, [one.slot, other.slot])].filter((way) =>
          leavesWell(way, ends),
        );
      if (one.side === "top" && !(isOn(a, one.slot) && isOn(b, other.slot))) return [];
      const [first, last] = shared(one.turns, other.turns);
      return (one.side === "top" ? all.ys : all.xs)
        .slice(first, last + 1)
        .map((turn) => routeBetween(ends, at, [one.slot, turn, other.slot]));
    }),
  );
}

function near(xs: readonly number[], ends: Ends, ground: Ground): readonly number[] {
  const { x, width } = roomAround(ends, ground);
  return xs.filter((at) => at >= x && at <= x + width);
}

function heightOf(end: End, { side, slot }: Exit): number {
  return side === "top" ? edge(end, "top") : slot;
}

/** Whether an upright piece comes down on the symbol itself. */
function isOn({ at, reach }: End, x: number): boolean {
  return Math.abs(x - at.x) < reach;
}

/** Level out, up or down, and back: ways for when nothing is free. */
export function plainRoutes(ends: Ends, ground: Ground): readonly Route[] {
  const { bounds } = ground;
  const xs = near(steps(bounds.x - beyond, bounds.x + bounds.width + beyond, coarse), ends, ground);
  return (["right", "left"] as const).flatMap((from) =>
    (["right", "left"] as const).flatMap((to) =>
      xs
        .map((x) => routeBetween(ends, { from, to }, [ends.a.at.y, x, ends.b.at.y]))
        .filter((way) => leavesWell(way, ends)),
    ),
  );
}

function shared(one: Turns, other: Turns): Turns {
  return [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
}

function exits(end: End, { xs, ys }: Steps, open: Open): readonly Exit[] {
  return sides.flatMap((side) =>
    slots(end, side).map(({ slot, way }) => {
      const from = edge(end, side);
      const all = side === "top" ? ys : xs;
      const isOutside = (turn: number): boolean => turnsOutside(end, { side, slot }, turn);
      const isOpen = (turn: number): boolean => open(...pieceOut({ side, slot }, from, turn));
      return { side, slot, way, turns: turnsAlong(all, side === "right", { isOutside, isOpen }) };
    }),
  );
}

interface Limits {
  readonly isOutside: (turn: number) => boolean;
  readonly isOpen: (turn: number) => boolean;
}

/** The steps outside the symbol, as far as nothing is in the way: what stops a piece stops a longer one. */
function turnsAlong(all: readonly number[], ahead: boolean, { isOutside, isOpen }: Limits): Turns {
  if (ahead) {
    const first = firstThat(all, [0, all.length], isOutside);
    return [first, firstThat(all, [first, all.length], (turn) => !isOpen(turn)) - 1];
  }
  const end = firstThat(all, [0, all.length], (turn) => !isOutside(turn));
  return [firstThat(all, [0, end], isOpen), end - 1];
}

/** The first step of a stretch that is so, as are all after it; its end, if none is. */
function firstThat(
  all: readonly number[],
  [from, end]: readonly [number, number],
  isSo: (step: number) => boolean,
): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(all[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pieceOut(
  { side, slot }: Pick<Exit, "side" | "slot">,
  from: number,
  to: number,
): readonly [Point, Point] {
  return side === "top"
    ? [
        { x: slot, y: from },
        { x: slot, y: to },
      ]
    : [
        { x: from, y: slot },
        { x: to, y: slot },
      ];
}

/** Away from the symbol, and far enough for a round corner. */
function leavesWell({ from, to, tracks }: Route, { a, b }: Ends): boolean {
  const [slot, first, last, final] = [tracks[0], tracks[1], tracks.at(-2), tracks.at(-1)];
  if (slot === undefined || first === undefined || last === undefined || final === undefined)
    return false;
  return (
    turnsOutside(a, { side: from, slot }, first) && turnsOutside(b, { side: to, slot: final }, last)
  );
}
