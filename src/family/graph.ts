import { MultiDirectedGraph } from "graphology";
import type { ParentageKind } from "../catalogue/parentage.ts";
import type { Family } from "./family.ts";
import type { Fact } from "./fact.ts";

/** Who is linked to whom, as told: the one place that knows the graph library. */
export interface FamilyGraph {
  /** One step up by links of these kinds, each parent once. */
  readonly parents: (child: string, kinds: readonly ParentageKind[]) => ReadonlySet<string>;
  /** One step down by links of these kinds, each child once. */
  readonly children: (parent: string, kinds: readonly ParentageKind[]) => ReadonlySet<string>;
  /** The other side of every couple, those who only conceived a child left out. */
  readonly partners: (id: string) => ReadonlySet<string>;
}

type Link = { readonly kind: ParentageKind } | { readonly kind: "couple" };

/**
 * Reads the links once; in a file with mistakes some lead nowhere. What is only supposed, said in general, or known not to be links nobody.
 * Edges are asked for by direction: undirected questions of the library see reverse edges too.
 */
export function graphOf(family: Family): FamilyGraph {
  const graph = new MultiDirectedGraph<object, Link>();
  for (const id of family.people.keys()) graph.addNode(id);
  const known = (id: string): boolean => graph.hasNode(id);
  const link = (from: string, to: string, as: Link): void => {
    if (known(from) && known(to)) graph.addDirectedEdge(from, to, as);
  };
  for (const { parent, child, kind } of family.parentages.filter(isSo))
    link(parent, child, { kind });
  for (const [a, b] of couplesIn(family)) link(a, b, { kind: "couple" });
  const above = (id: string, wanted: (kind: Link["kind"]) => boolean): string[] =>
    known(id)
      ? graph.filterInEdges(id, (_, { kind }) => wanted(kind)).map((e) => graph.source(e))
      : [];
  const below = (id: string, wanted: (kind: Link["kind"]) => boolean): string[] =>
    known(id)
      ? graph.filterOutEdges(id, (_, { kind }) => wanted(kind)).map((e) => graph.target(e))
      : [];
  const oneOf = (kinds: readonly ParentageKind[]) => (kind: Link["kind"]) =>
    kinds.some((each) => each === kind);
  const isCouple = (kind: Link["kind"]): boolean => kind === "couple";
  return {
    parents: (child, kinds) => new Set(above(child, oneOf(kinds))),
    children: (parent, kinds) => new Set(below(parent, oneOf(kinds))),
    partners: (id) => new Set([...above(id, isCouple), ...below(id, isCouple)]),
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
