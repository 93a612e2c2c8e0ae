import type { OrderProblem } from "./problem.ts";
import { refreshAround, seatWithin } from "./refresh.ts";

/** Where every block stands in its row, and how its members are arranged. */
export interface Order {
  /** Indices of blocks, left to right, by row. */
  readonly rows: readonly (readonly number[])[];
  /** By block: the arrangement chosen. */
  readonly arrangements: readonly number[];
}

/** An order that is being changed, with where it puts everything; positions count seats of a row. */
export interface Placement {
  readonly problem: OrderProblem;
  readonly rows: number[][];
  readonly arrangements: number[];
  /** By block: its first seat's position. */
  readonly starts: number[];
  /** By seat: its position within its block. */
  readonly offsets: number[];
  /** By fall: where it falls from. */
  readonly tops: Float64Array;
  /** By fall: positions of those it comes down on, ascending. */
  readonly below: number[][];
  /** By fall: the first and the last of these. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** An order, ready to be changed. */
export function placementOf(problem: OrderProblem, { rows, arrangements }: Order): Placement {
  const placement: Placement = {
    problem,
    rows: rows.map((row) => [...row]),
    arrangements: [...arrangements],
    starts: problem.blocks.map(() => 0),
    offsets: problem.blockOf.map(() => 0),
    tops: new Float64Array(problem.falls.length),
    firsts: new Int32Array(problem.falls.length),
    lasts: new Int32Array(problem.falls.length),
    below: problem.falls.map(({ to }) => to.map(() => 0)),
  };
  settle(placement);
  return placement;
}

/** Brings all positions up to date with rows and arrangements. */
export function settle(placement: Placement): void {
  const { problem, rows } = placement;
  for (const row of rows) {
    let at = 0;
    for (const block of row) {
      placement.starts[block] = at;
      at += seatWithin(placement, block);
    }
  }
  for (const block of problem.blocks.keys()) refreshAround(placement, block);
}
