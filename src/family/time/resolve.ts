import { networkOf } from "./network.ts";
import type { Contradiction, Statement } from "./statement.ts";
import { timelineOf } from "./timeline-of.ts";
import type { Timeline } from "./timeline.ts";
import { untangle } from "./untangle.ts";
import type { Counting } from "./way.ts";

/** What follows from all that is said about time, and what in it cannot be. */
export interface Resolved<S extends Statement> {
  /** Without the statements that were left out; those that contradict each other by width, loosely. */
  readonly timeline: Timeline;
  readonly contradictions: readonly Contradiction<S>[];
}

/**
 * Takes everything together. First loosely: what contradicts itself even then cannot be, and its
 * last statement is left out. Then as it is read: what contradicts itself only now does so by the
 * width of words, and is taken loosely.
 * @param statements in order; where some contradict each other, the last is left out
 */
export function resolve<S extends Statement>(statements: readonly S[]): Resolved<S> {
  const impossible = tangled(
    statements,
    statements.map(({ loosely }) => loosely),
  );
  const left = new Set(impossible.tangles.map(({ leftOut }) => leftOut));
  const kept = statements.filter((_, at) => !left.has(at));
  const loose = new Set<number>();
  const contradictions = impossible.tangles.map(({ statements: guilty }) => ({
    statements: some(statements, guilty),
    onlyByWidth: false,
  }));
  for (;;) {
    const read = kept.map(({ constraints, loosely }, at) =>
      loose.has(at) ? loosely : constraints,
    );
    const { tangles, network, web } = tangled(kept, read);
    if (tangles.length === 0) return { timeline: timelineOf(network.moments, web), contradictions };
    for (const { leftOut, statements: guilty } of tangles) {
      contradictions.push({ statements: some(kept, guilty), onlyByWidth: true });
      for (const statement of [leftOut, ...guilty]) loose.add(statement);
    }
  }
}

function tangled(statements: readonly Statement[], read: readonly Statement["constraints"][]) {
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
