import { beings } from "../catalogue/beings.ts";
import { parentages, type ParentageKind } from "../catalogue/parentage.ts";
import type { Family } from "./family.ts";
import { generationsOf } from "./generations.ts";
import { graphOf } from "./graph.ts";
import type { Lineage } from "./lineages.ts";
import { lineagesOf } from "./lineages.ts";
import { lazily } from "./once.ts";
import { onceEach } from "./once-each.ts";
import { linesOf } from "./lines.ts";
import type { OneStep, Steps } from "./one-step.ts";
import { stepsIn } from "./one-step.ts";

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
  /** Where somebody stands among all the file names, counted from 0. */
  readonly place: (id: string) => number;
  /** A question about somebody whose answer does not change, worked out once for each. */
  readonly onceEach: <T>(of: (id: string) => T) => (id: string) => T;
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
  const all = [...family.people.keys()];
  const steps = stepsIn(graphOf(family), all);
  const counts = (id: string): boolean => beings[family.people.get(id)?.being ?? "person"].counted;
  const kin = all.filter((id) => family.people.get(id)?.kind === "person" && counts(id));
  const isKin = new Set(kin);
  const { parents, children } = steps.by(descending);
  const ordered = (ids: ReadonlySet<string>): readonly string[] =>
    ids.size < 2 ? [...ids] : [...ids].sort((a, b) => steps.place(a) - steps.place(b));
  const lost = new Set(all.filter((id) => !counts(id)));
  const counted = (ids: readonly string[]): readonly string[] =>
    lost.size === 0 || !ids.some((id) => lost.has(id)) ? ids : ids.filter((id) => !lost.has(id));
  const byKind = onceByKinds(steps, { parents, children });
  const each = { place: steps.place, many: all.length };
  const parentsOf: Kinship["parentsOf"] = (id, by) => counted(byKind(by).parents(id));
  const ancestorsOf = (id: string): ReadonlySet<string> => closure(id, parents);
  const lineages = lazily(() => lineagesOf(all, parentsOf));
  const [first] = family.index;
  const { parents: up, children: down } = steps.by(kinds);
  const generations = generationsOf(first, { up, down, beside: steps.partners });
  const lines = linesOf(family, first, { parents, children });
  return {
    parentsOf,
    childrenOf: (id, by) => counted(byKind(by).children(id)),
    lossesOf: (id) => children(id).filter((each) => lost.has(each)),
    siblingsOf: onceEach(each, (id) => counted(ordered(siblings(byKind(["birth"]), id)))),
    partnersOf: (id) => counted(steps.partners(id)),
    ancestorsOf: (id) => counted(ordered(ancestorsOf(id))),
    descendantsOf: (id) => counted(ordered(closure(id, children))),
    isParentOf: (parent, child) => parents(child).includes(parent),
    isAncestorOf: (ancestor, descendant) => ancestorsOf(descendant).has(ancestor),
    generationOf: (id) => generations.get(id) ?? null,
    lineOf: (id) => lines.get(id) ?? null,
    lineage: (id) => lineages()(id),
    isKin: (id) => isKin.has(id),
    kin,
    place: steps.place,
    onceEach: (of) => onceEach(each, of),
  };
}

/** One step by links of some kinds, looked up once for each choice of kinds; `usual` where none is made. */
function onceByKinds(
  { by }: Steps,
  usual: OneStep,
): (kinds: readonly ParentageKind[] | undefined) => OneStep {
  const known = new Map<string, OneStep>();
  return (kinds) => {
    if (kinds === undefined) return usual;
    const [only = ""] = kinds;
    const words = kinds.length === 1 ? only : kinds.join(" ");
    const before = known.get(words);
    if (before !== undefined) return before;
    const step = by(kinds);
    known.set(words, step);
    return step;
  };
}

/** Whoever shares a birth parent with somebody. */
function siblings({ parents, children }: OneStep, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const parent of parents(id)) for (const child of children(parent)) found.add(child);
  found.delete(id);
  return found;
}

/** Everybody reached by going on and on; whoever one starts from is not among them. */
function closure(id: string, step: (id: string) => readonly string[]): ReadonlySet<string> {
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
