import type { ParentageKind } from "../catalogue/parentage.ts";
import type { FamilyGraph, LinkKind } from "./graph.ts";
import { once } from "./once.ts";

/** Whoever is one step away from somebody, each once and in the order of the people. */
type Near = (id: string) => readonly string[];

/** One step up and down by links of some kinds. */
export interface OneStep {
  readonly parents: Near;
  readonly children: Near;
}

/** One step along the links of a family, each kind looked up once for everybody. */
export interface Steps {
  readonly by: (kinds: readonly ParentageKind[]) => OneStep;
  readonly partners: Near;
  /** Where somebody stands among the people; after all of them where somebody is none. */
  readonly place: (id: string) => number;
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
}

/**
 * Reads the graph once. People are numbers in here, and their lists stand side by side: a large
 * family is asked for its parents millions of times.
 */
export function stepsIn(graph: FamilyGraph, people: readonly string[]): Steps {
  const places = new Map(people.map((id, at) => [id, at]));
  const place = (id: string): number => places.get(id) ?? people.length;
  const links = linksIn(graph, people, place);
  const near =
    (lists: readonly (readonly string[])[]): Near =>
    (id) =>
      lists[place(id)] ?? none;
  const couples = links.filter(({ kind }) => kind === "couple");
  const present = [...new Set(links.map(({ kind }) => kind))];
  const stepBy = once((words: string): OneStep => {
    const meant = new Set(words.split(" "));
    const down = links.filter(({ kind }) => meant.has(kind));
    const [children, parents] = [down, down.map(turned)].map((all) => listsOf(people, all));
    return { parents: near(parents ?? []), children: near(children ?? []) };
  });
  return {
    // Where all links are of one kind, most choices of kinds come to the same.
    by: (kinds) => stepBy(present.filter((kind) => kinds.some((one) => one === kind)).join(" ")),
    partners: near(listsOf(people, [...couples, ...couples.map(turned)])),
    place,
  };
}

const none: readonly string[] = [];

/** The links of everybody: once they are read the graph is not needed any more. */
function linksIn(
  graph: FamilyGraph,
  people: readonly string[],
  place: Steps["place"],
): readonly Link[] {
  const links: Link[] = [];
  people.forEach((id, from) => {
    graph.eachLink(id, (to, kind) => links.push({ from, to: place(to), kind }));
  });
  return links;
}

function turned({ from, to, kind }: Link): Link {
  return { from: to, to: from, kind };
}

/** Where the links lead to from each of the people. */
function listsOf(people: readonly string[], links: readonly Link[]): (readonly string[])[] {
  const nowhere: readonly number[] = [];
  const ends = people.map(() => nowhere);
  for (const { from, to } of links) {
    const own = ends[from];
    if (own?.includes(to) === false) ends[from] = [...own, to];
  }
  return ends.map((own) =>
    own.length === 0 ? none : ascending(own).map((at) => people[at] ?? ""),
  );
}

function ascending(all: readonly number[]): readonly number[] {
  const isOrdered = all.every((one, at) => at === 0 || (all[at - 1] ?? 0) <= one);
  return isOrdered ? all : [...all].sort((a, b) => a - b);
}
