import { beings } from "../catalogue/beings.ts";
import { parentages, type ParentageKind } from "../catalogue/parentage.ts";
import type { Family } from "./family.ts";
import { generationsOf } from "./generations.ts";
import type { FamilyGraph } from "./graph.ts";
import { graphOf } from "./graph.ts";
import type { Lineage } from "./lineages.ts";
import { lineagesOf } from "./lineages.ts";
import { lazily, once } from "./once.ts";
import { linesOf } from "./lines.ts";

/** The words that patterns are written in. Every list is in the order of the file, without repeats. */
export interface Kinship {
  /** Parents by links that descend (birth, adopted, raised), or by the kinds given. */
  readonly parentsOf: (id: string, kinds?: readonly ParentageKind[]) => readonly string[];
  readonly childrenOf: (id: string, kinds?: readonly ParentageKind[]) => readonly string[];
  /** Pregnancies and losses: told and drawn, and counted nowhere else. */
  readonly lossesOf: (id: string) => readonly string[];
  /** Everybody who shares at least one birth parent; full and half together. */
  readonly siblingsOf: (id: string) => readonly string[];
  /** The other side of every union, conception-only ones left out. */
  readonly partnersOf: (id: string) => readonly string[];
  readonly ancestorsOf: (id: string) => readonly string[];
  readonly descendantsOf: (id: string) => readonly string[];
  readonly isParentOf: (parent: string, child: string) => boolean;
  readonly isAncestorOf: (ancestor: string, descendant: string) => boolean;
  /** With everybody above, by links that descend. */
  readonly lineage: (id: string) => Lineage;
  /** Index 0, parents -1, partners equal; `null` where nothing connects. */
  readonly generationOf: (id: string) => number | null;
  /** The side of the index person's family by the first step up; `null` if neither or not known. */
  readonly lineOf: (id: string) => "maternal" | "paternal" | "both" | null;
  readonly isKin: (id: string) => boolean;
  /** People: helpers, groups and places are nobody's kin; losses and pets are not counted. */
  readonly kin: readonly string[];
}

/** Links that put two people a generation apart; who only gave or carried a child is no elder kin. */
const kinds: readonly ParentageKind[] = [
  "birth",
  "adopted",
  "raised",
  "fostered",
  "guardian",
  "step",
];
const descending = kinds.filter((kind) => parentages[kind].descends);

/** Reads the family's graph once; answers do not change. */
export function kinshipOf(family: Family): Kinship {
  const graph = graphOf(family);
  const counts = (id: string): boolean => beings[family.people.get(id)?.being ?? "person"].counted;
  const isKin = (id: string): boolean => family.people.get(id)?.kind === "person" && counts(id);
  const all = [...family.people.keys()];
  const places = new Map(all.map((id, at) => [id, at]));
  const place = (id: string): number => places.get(id) ?? all.length;
  const ordered = (ids: Iterable<string>): readonly string[] =>
    [...ids].sort((a, b) => place(a) - place(b));
  const inOrder = (ids: ReadonlySet<string>): readonly string[] =>
    ordered([...ids].filter((id) => places.has(id) && counts(id)));
  const parents = once((id: string) => graph.parents(id, descending));
  const children = once((id: string) => graph.children(id, descending));
  const ancestors = (id: string): ReadonlySet<string> => closure(id, parents);
  const parentsOf = byKinds((id, by) => inOrder(by === null ? parents(id) : graph.parents(id, by)));
  const lineages = lazily(() => lineagesOf(all, parentsOf));
  const [first] = family.index;
  const generations = generationsOf(first, {
    up: (id) => graph.parents(id, kinds),
    down: (id) => graph.children(id, kinds),
    beside: graph.partners,
  });
  const lines = linesOf(family, first, { parents, children });
  return {
    parentsOf,
    childrenOf: byKinds((id, by) => inOrder(by === null ? children(id) : graph.children(id, by))),
    lossesOf: (id) => ordered([...children(id)].filter((each) => !counts(each))),
    siblingsOf: once((id) => inOrder(siblings(graph, id))),
    partnersOf: once((id) => inOrder(graph.partners(id))),
    ancestorsOf: (id) => inOrder(ancestors(id)),
    descendantsOf: (id) => inOrder(closure(id, children)),
    isParentOf: (parent, child) => parents(child).has(parent),
    isAncestorOf: (ancestor, descendant) => ancestors(descendant).has(ancestor),
    generationOf: (id) => generations.get(id) ?? null,
    lineOf: (id) => lines.get(id) ?? null,
    lineage: (id) => lineages()(id),
    isKin,
    kin: all.filter(isKin),
  };
}

/** A question about links of some kinds, or of all that descend, worked out once for each. */
function byKinds(
  of: (id: string, kinds: readonly ParentageKind[] | null) => readonly string[],
): Kinship["parentsOf"] {
  const known = once((id: string) => of(id, null));
  const some = once(() => new Map<string, readonly string[]>());
  return (id, kinds) => {
    if (kinds === undefined) return known(id);
    const answers = some(kinds.join(" "));
    const answer = answers.get(id) ?? of(id, kinds);
    answers.set(id, answer);
    return answer;
  };
}

/** Whoever shares a birth parent with somebody. */
function siblings(graph: FamilyGraph, id: string): ReadonlySet<string> {
  const found = [...graph.parents(id, ["birth"])].flatMap((parent) => [
    ...graph.children(parent, ["birth"]),
  ]);
  return new Set(found.filter((other) => other !== id));
}

/** Everybody reached by going on and on; whoever one starts from is not among them. */
function closure(id: string, step: (id: string) => ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of step(at))
      if (!found.has(next) && next !== id) {
        found.add(next);
        open.push(next);
      }
  return found;
}
