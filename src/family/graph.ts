import { MultiDirectedGraph } from "graphology";
import type { ParentageKind } from "../catalogue/parentage.ts";
import type { Family } from "./family.ts";
import type { Fact } from "./fact.ts";

/** What joins two people: a parentage, downwards, or a couple, either way. */
export type LinkKind = ParentageKind | "couple";

/** Who is linked to whom, as told: the one place that knows the graph library. */
export interface FamilyGraph {
  /** Every link that starts at somebody, as often as it is told. */
  readonly eachLink: (from: string, tell: (to: string, kind: LinkKind) => void) => void;
}

/**
 * Reads the links once; in a file with mistakes some lead nowhere. What is only supposed, said in general, or known not to be links nobody.
 * Edges are asked for by direction: undirected questions of the library see reverse edges too.
 */
export function graphOf(family: Family): FamilyGraph {
  const graph = new MultiDirectedGraph<object, { readonly kind: LinkKind }>();
  for (const id of family.people.keys()) graph.addNode(id);
  const link = (from: string, to: string, kind: LinkKind): void => {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addDirectedEdge(from, to, { kind });
  };
  for (const one of family.parentages) if (isSo(one)) link(one.parent, one.child, one.kind);
  for (const [a, b] of couplesIn(family)) link(a, b, "couple");
  return {
    eachLink: (from, tell) => {
      graph.forEachOutEdge(from, (_, { kind }, __, to) => {
        tell(to, kind);
      });
    },
  };
}

function isSo(fact: Fact): boolean {
  return fact.answer === "yes" && (fact.level === "stated" || fact.level === "implied");
}

/** A pair of which nothing but a conception is told is no couple. */
function couplesIn(family: Family): readonly (readonly [string, string])[] {
  return family.bonds
    .filter((bond) => bond.section === "unions" && isSo(bond))
    .filter((bond) => bond.phases.some((phase) => isSo(phase) && phase.union !== "conception-only"))
    .map((bond) => bond.between);
}
