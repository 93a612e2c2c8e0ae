import { type Network, networkOf } from "./network.ts";
import type { Contradiction, Statement } from "./statement.ts";
import { timelineOf } from "./timeline-of.ts";
import type { Constraint, Timeline } from "./timeline.ts";
import { untangle, type Untangled } from "./untangle.ts";
import type { Counting } from "./way.ts";

/** What follows from all that is said about time, and what in it cannot be. */
export interface Resolved<S extends Statement> {
  /** Without the statements that were left out; those that contradict each other by width, loosely. */
  readonly timeline: Timeline;
  readonly contradictions: readonly Contradiction<S>[];
}

/**
 * Takes everything together. What contradicts itself even if it is meant loosely cannot be, and its
 * last statement is left out. What contradicts itself only as it is read does so by the width of
 * words, and is taken loosely.
 * @param statements in order; where some contradict each other, the last is left out
 */
export function resolve<S extends Statement>(statements: readonly S[]): Resolved<S> {
  const whole = tangled(statements, asRead(statements, new Set()));
  if (whole.tangles.length === 0) return { timeline: timelineIn(whole), contradictions: [] };
  const loosely = statements.map((statement) => statement.loosely());
  const { tangles } = tangled(statements, loosely);
  const left = new Set(tangles.map(({ leftOut }) => leftOut));
  const { timeline, contradictions } = byWidth(statements.filter((_, at) => !left.has(at)));
  const impossible = tangles.map((tangle) => ({
    statements: some(statements, tangle.statements),
    onlyByWidth: false,
  }));
  return { timeline, contradictions: [...impossible, ...contradictions] };
}

/** What can hold if it is meant loosely: as little as need be is. */
function byWidth<S extends Statement>(statements: readonly S[]): Resolved<S> {
  const loose = new Set<number>();
  const contradictions: Contradiction<S>[] = [];
  for (;;) {
    const read = tangled(statements, asRead(statements, loose));
    if (read.tangles.length === 0) return { timeline: timelineIn(read), contradictions };
    for (const { leftOut, statements: guilty } of read.tangles) {
      contradictions.push({ statements: some(statements, guilty), onlyByWidth: true });
      for (const statement of [leftOut, ...guilty]) loose.add(statement);
    }
  }
}

function asRead(
  statements: readonly Statement[],
  loose: ReadonlySet<number>,
): readonly (readonly Constraint[])[] {
  return statements.map(({ constraints, loosely }, at) =>
    loose.has(at) ? loosely() : constraints,
  );
}

interface Read extends Untangled {
  readonly network: Network;
}

function timelineIn({ network, web }: Read): Timeline {
  return timelineOf(network.moments, web);
}

function tangled(statements: readonly Statement[], read: readonly (readonly Constraint[])[]): Read {
  const network = networkOf(read);
  return { network, ...untangle(network.moments.size, network.edges, countingOf(statements)) };
}

/** A statement of two moments passes a cycle once; only one of more can come twice. */
function countingOf(statements: readonly Statement[]): Counting {
  const isLong = statements.map(
    ({ constraints, said }) =>
      said && new Set(constraints.flatMap(({ from, to }) => [from, to])).size > 2,
  );
  return {
    weight: (statement) => (statements[statement]?.said === true ? 1 : 0),
    isLong: (statement) => isLong[statement] === true,
  };
}

function some<S>(all: readonly S[], which: ReadonlySet<number>): readonly S[] {
  return all.filter((_, at) => which.has(at));
}
