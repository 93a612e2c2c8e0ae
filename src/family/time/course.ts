import { type Edge, reweighted } from "./edge.ts";
import type { Web } from "./web.ts";

/** A web as it is walked: along its edges, or against them. */
export interface Course {
  readonly onward: (at: number) => readonly Edge[];
  readonly back: (at: number) => readonly Edge[];
  /** Where an edge leads to, and where it comes from. */
  readonly end: (edge: Edge) => number;
  readonly start: (edge: Edge) => number;
  readonly length: (edge: Edge) => number;
}

/**
 * The course round a cycle of an edge that soon meets few other edges: a moment that everything is
 * tied to, as the origin of the calendar is, had better be where the way ends.
 */
export function courseFrom(edge: Edge, web: Web): Course {
  const length = (other: Edge): number => reweighted(other, web.heights);
  const leaving = (at: number): readonly Edge[] => web.leaving[at] ?? [];
  const entering = (at: number): readonly Edge[] => web.entering[at] ?? [];
  const from = (other: Edge): number => other.from;
  const to = (other: Edge): number => other.to;
  return leaving(edge.to).length <= entering(edge.from).length
    ? { onward: leaving, back: entering, end: to, start: from, length }
    : { onward: entering, back: leaving, end: from, start: to, length };
}
