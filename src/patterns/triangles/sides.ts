import { grouped } from "../grouped.ts";
import type { Study } from "../study.ts";
import type { Edge } from "./edges.ts";
import { edgesOf } from "./edges.ts";

/** Every side that a triangle may have, looked up by those whom it joins. */
export interface Sides {
  /** Whoever has any, once for each. */
  readonly tied: readonly string[];
  readonly isTied: (id: string) => boolean;
  readonly of: (id: string) => readonly Edge[];
  readonly between: (a: string, b: string) => readonly Edge[];
}

export function sidesIn(study: Study): Sides {
  const edges = edgesOf(study);
  const own = grouped(edges, ({ between }) => between);
  return {
    tied: edges.flatMap(({ between }) => between),
    isTied: (id) => own(id).length > 0,
    of: own,
    between: (a, b) => own(a).filter(({ between }) => between.includes(b)),
  };
}
