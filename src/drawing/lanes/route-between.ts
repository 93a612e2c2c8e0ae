import type { Point } from "../scene.ts";
import { edge, onTop } from "./ends.ts";
import type { End, Ends } from "./ends.ts";
import type { Route, Side } from "./route.ts";

/** A line on its tracks, from symbol to symbol. */
export function routeBetween(
  { a, b }: Ends,
  at: Pick<Route, "from" | "to">,
  tracks: readonly number[],
): Route {
  const [first, last] = [landing(a, at.from, tracks[0]), landing(b, at.to, tracks.at(-1))];
  return {
    from: at.from,
    to: at.to,
    tracks,
    start: first.at,
    end: last.at,
    head: first.joint,
    tail: last.joint,
  };
}

interface Landing {
  readonly at: number;
  /** Where a slanted bit meets the symbol, for a line that comes down beside it. */
  readonly joint: Point | null;
}

function landing(end: End, side: Side, slot: number | undefined): Landing {
  const at = edge(end, side);
  const aside = slot === undefined ? 0 : slot - end.at.x;
  if (side !== "top" || Math.abs(aside) < end.reach) return { at, joint: null };
  const joint = { x: end.at.x + Math.sign(aside) * onTop * end.reach, y: at + 3 };
  return { at: at - 0.9 * (Math.abs(aside) - onTop * end.reach), joint };
}

/** Straight across, for neighbours in a row, at a height of its own. */
export function straightRoute({ a, b }: Ends, height: number): Route {
  return {
    from: "right",
    to: "left",
    tracks: [height],
    start: a.at.x + a.reach,
    end: b.at.x - b.reach,
    head: null,
    tail: null,
  };
}
