import { type Network, networkOf } from "./network.ts";
import type { Contradiction, Statement } from "./statement.ts";
import { timelineOf } from "./timeline-of.ts";
import type { Constraint, Timeline } from "./timeline.ts";
import { tangleOf, untangle, type Untangled } from "./untangle.ts";
import type { Counting } from "./way.ts";
import { added, emptyWeb } from "./web.ts";

/** What follows from all that is said about time, and what in it cannot be. */
export interface Resolved<S extends Statement> {
  /** Without the statements that were left out; those that contradict each other by width, loosely. */
  readonly timeline: Timeline;
  /** The first of them, where there are very many. */
  readonly contradictions: readonly Contradiction<S>[];
}

/** Why more statements than this cannot hold is not looked for: each can cost a long search. */
const most = 100;

/**
 * Takes everything together. What contradicts itself even if it is meant loosely cannot be, and its
 * last statement is left out. What contradicts itself only as it is read does so by the width of
 * words, and is taken loosely.
 * @param statements in order; where some contradict each other, the last is left out
 */
export function resolve<S extends Statement>(statements: readonly S[]): Resolved<S> {
  const whole = timelineOfAll(asRead(statements, new Set()));
  if (whole !== null) return { timeline: whole, contradictions: [] };
  const loosely = tangled(asRead(statements, new Set(statements.keys())));
  const impossible = contradictionsOf(statements, loosely, false);
  if (impossible.length === most)
    return { timeline: timelineIn(loosely), contradictions: impossible };
  const left = new Set(loosely.leftOut);
  const { timeline, contradictions } = byWidth(statements.filter((_, at) => !left.has(at)));
  return { timeline, contradictions: [...impossible, ...contradictions] };
}

/** What can hold if it is meant loosely: as little as need be is; all, if that is very much. */
function byWidth<S extends Statement>(statements: readonly S[]): Resolved<S> {
  const loose = new Set<number>();
  const found: Contradiction<S>[] = [];
  for (;;) {
    const read = tangled(asRead(statements, loose));
    if (read.leftOut.length === 0) return { timeline: timelineIn(read), contradictions: found };
    const contradictions = contradictionsOf(statements, read, true);
    found.push(...contradictions);
    const guilty = new Set(contradictions.flatMap((one) => one.statements));
    statements.forEach((statement, at) => {
      if (found.length >= most || guilty.has(statement)) loose.add(at);
    });
  }
}

/** Of each statement that was left out, the fewest that it contradicts. */
function contradictionsOf<S extends Statement>(
  statements: readonly S[],
  { network, web, leftOut }: Read,
  onlyByWidth: boolean,
): readonly Contradiction<S>[] {
  const counting = countingOf(statements);
  return leftOut.slice(0, most).map((at) => {
    const guilty = [...tangleOf(network.edges[at] ?? [], web, counting)].toSorted((a, b) => a - b);
    return { statements: guilty.flatMap((one) => statements[one] ?? []), onlyByWidth };
  });
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

/** Null if they cannot all hold. */
function timelineOfAll(read: readonly (readonly Constraint[])[]): Timeline | null {
  const { moments, edges } = networkOf(read);
  const web = emptyWeb(moments.size);
  return added(web, edges.flat()) === null ? null : timelineOf(moments, web);
}

function timelineIn({ network, web }: Read): Timeline {
  return timelineOf(network.moments, web);
}

function tangled(read: readonly (readonly Constraint[])[]): Read {
  const network = networkOf(read);
  return { network, ...untangle(network.moments.size, network.edges) };
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
