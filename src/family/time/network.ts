import type { Edge } from "./edge.ts";
import type { Constraint, Moment } from "./timeline.ts";

/**
 * Constraints as a simple temporal network: moments are its nodes, constraints its edges. They can
 * all hold if and only if no cycle is negative, and the tightest bounds are its shortest paths.
 * @see Dechter, Meiri & Pearl 1991, "Temporal constraint networks", Artificial Intelligence 49
 */
export interface Network {
  readonly moments: ReadonlyMap<Moment, number>;
  /** By statement, as they were given. */
  readonly edges: readonly (readonly Edge[])[];
}

/** @param statements the constraints of each */
export function networkOf(statements: readonly (readonly Constraint[])[]): Network {
  const moments = new Map<Moment, number>();
  const indexOf = (moment: Moment): number => {
    const known = moments.get(moment);
    if (known !== undefined) return known;
    moments.set(moment, moments.size);
    return moments.size - 1;
  };
  const edges = statements.map((constraints, statement) =>
    constraints.map(({ from, to, days }) => ({
      from: indexOf(from),
      to: indexOf(to),
      days,
      statement,
    })),
  );
  return { moments, edges };
}
