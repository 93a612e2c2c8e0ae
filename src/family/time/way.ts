import type { Edge } from "./edge.ts";

/** What a search needs to know of statements, by their number. */
export interface Counting {
  /** What one adds to the count: 1 if somebody said it, 0 if it only follows. */
  readonly weight: (statement: number) => number;
  /** Whether it is about more than two moments: only then a cycle can pass it at two places. */
  readonly isLong: (statement: number) => boolean;
}

/** A way through the network, and how many statements it has used. */
export interface Way {
  readonly at: number;
  /** In reweighted days. */
  readonly length: number;
  /** Which of the edges that do not hold it can still take, a bit for each. */
  readonly left: number;
  readonly count: number;
  readonly steps: number;
  /** Those of its statements that can come a second time; the guilty one may. */
  readonly long: readonly number[];
  readonly edge: Edge;
  readonly before: Way | null;
}

/** A step, and what can still be taken after it. */
export type Further = Pick<Way, "edge" | "at" | "length" | "left">;

/** One step further; a statement is counted once, however often its edges are passed. */
export function along(
  before: Way | null,
  { edge, at, length, left }: Further,
  { weight, isLong }: Counting,
): Way {
  const { statement } = edge;
  const long = before?.long ?? [];
  const isNew = !long.includes(statement);
  return {
    at,
    length: (before?.length ?? 0) + length,
    left,
    count: (before?.count ?? 0) + (isNew ? weight(statement) : 0),
    steps: (before?.steps ?? 0) + 1,
    long: isNew && (before === null || isLong(statement)) ? [...long, statement] : long,
    edge,
    before,
  };
}

/** The statements of a way, each once. */
export function statementsOf(way: Way): ReadonlySet<number> {
  const found = new Set<number>();
  for (let step: Way | null = way; step !== null; step = step.before)
    found.add(step.edge.statement);
  return found;
}
