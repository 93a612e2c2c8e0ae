import type { ParentageKind } from "../../catalogue/parentage.ts";
import type { Family } from "../../family/family.ts";
import type { Bond, Parentage } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import { keyOf } from "../tag.ts";
import { inOrder } from "./in-order.ts";

/** How one child hangs below a couple or a lone parent. */
export interface Descent {
  readonly child: string;
  readonly kind: ParentageKind;
  /** Of several: the one whose sibship the child stands in, where it was raised. */
  readonly first: boolean;
  readonly fact: Parentage;
  /** Born with whom: the path of the line that says so, joined by "/"; `null` for a single birth. */
  readonly birth: string | null;
}

/** A couple with a line of its own, or one parent alone. */
export interface Couple {
  /** The bond's path joined by "/"; without a bond the first child's. */
  readonly key: string;
  readonly partners: readonly [string] | readonly [string, string];
  /** What is told of the two; empty where only a child tells of them. */
  readonly bonds: readonly Bond[];
  /** In order of birth as far as told. */
  readonly children: readonly Descent[];
}

/** Couples and lone parents among the people of the structure, each with their children. */
export function couplesOf(family: Family, people: ReadonlySet<string>): readonly Couple[] {
  const couples = new Map<string, Draft>();
  for (const bond of family.bonds) {
    if (bond.section !== "unions" || !drawable(bond)) continue;
    if (!bond.between.every((id) => people.has(id))) continue;
    draftOf(couples, bond.between, keyOf(bond.path)).bonds.push(bond);
  }
  const births = birthsOf(family);
  for (const [child, facts] of parentagesByChild(family, people)) {
    const birth = births.get(child) ?? null;
    for (const { parents, kind, fact, first } of upbringings(facts, couples)) {
      const draft = draftOf(couples, parents, keyOf(fact.path));
      draft.children.push({ child, kind, first, fact, birth });
    }
  }
  return inTime(family, [...couples.values()]).map((draft) => ({
    ...draft,
    children: byBirth(family, draft.children),
  }));
}

/** By child of several at once: the first line that says so. */
function birthsOf({ twins }: Family): ReadonlyMap<string, string> {
  const births = new Map<string, string>();
  for (const { path, children } of twins.filter(drawable))
    for (const child of children) if (!births.has(child)) births.set(child, keyOf(path));
  return births;
}

interface Draft {
  readonly key: string;
  readonly partners: Couple["partners"];
  readonly bonds: Bond[];
  readonly children: Descent[];
}

function draftOf(couples: Map<string, Draft>, partners: Couple["partners"], key: string): Draft {
  const pair = pairKey(partners);
  const known = couples.get(pair);
  if (known !== undefined) return known;
  const draft = { key, partners, bonds: [], children: [] };
  couples.set(pair, draft);
  return draft;
}

function pairKey(partners: readonly string[]): string {
  return [...partners].sort().join(" ");
}

function parentagesByChild(
  family: Family,
  people: ReadonlySet<string>,
): ReadonlyMap<string, readonly Parentage[]> {
  const byChild = new Map<string, Parentage[]>();
  for (const fact of family.parentages) {
    if (!drawable(fact) || !people.has(fact.child) || !people.has(fact.parent)) continue;
    byChild.set(fact.child, [...(byChild.get(fact.child) ?? []), fact]);
  }
  return byChild;
}

interface Upbringing {
  readonly parents: Couple["partners"];
  readonly kind: ParentageKind;
  readonly fact: Parentage;
  readonly first: boolean;
}

const raisedFirst: readonly ParentageKind[] = [
  "adopted",
  "birth",
  "raised",
  "fostered",
  "guardian",
  "donor",
  "surrogate",
];

/** One for each line that a child hangs on; who is a parent by birth or adoption needs no second. */
function upbringings(
  facts: readonly Parentage[],
  couples: ReadonlyMap<string, Draft>,
): readonly Upbringing[] {
  const lines: Upbringing[] = [];
  const seen = new Set<string>();
  for (const kind of raisedFirst) {
    const those = facts.filter(({ kind: of, parent }) => {
      const isNew = of === kind && !seen.has(parent);
      if (isNew) seen.add(parent);
      return isNew;
    });
    for (const { parents, fact } of together(those, kind, couples))
      lines.push({ parents, kind, fact, first: lines.length === 0 });
  }
  return lines;
}

/** Two by birth are a pair whatever else is told of them; others only if they are a couple. */
function together(
  facts: readonly Parentage[],
  kind: ParentageKind,
  couples: ReadonlyMap<string, Draft>,
): readonly { readonly parents: Couple["partners"]; readonly fact: Parentage }[] {
  const [a, b] = facts;
  if (a === undefined) return [];
  const paired =
    b !== undefined && (kind === "birth" || couples.has(pairKey([a.parent, b.parent])));
  if (!paired)
    return [{ parents: [a.parent], fact: a }, ...together(facts.slice(1), kind, couples)];
  const rest = together(facts.slice(2), kind, couples);
  return [{ parents: [a.parent, b.parent], fact: a }, ...rest];
}

function byBirth(family: Family, children: readonly Descent[]): readonly Descent[] {
  return inOrder(children, (a, b) => {
    const list = family.birthOrders.find((ids) => ids.includes(a.child) && ids.includes(b.child));
    if (list !== undefined) return list.indexOf(a.child) < list.indexOf(b.child);
    return family.timeline.before(arrival(family, a), arrival(family, b)) === "yes";
  });
}

/** When a child came; of a loss the end may be all that is told, and it came then. */
function arrival({ people }: Family, { child }: Descent): string {
  const person = people.get(child);
  const isLoss = ["miscarriage", "stillbirth", "abortion"].includes(person?.being ?? "");
  return isLoss && person?.born === null && person.died !== null
    ? `death:${child}`
    : `birth:${child}`;
}

/** Couples that share a partner, the earlier first; all others as in the file. */
function inTime(family: Family, couples: readonly Draft[]): readonly Draft[] {
  const couplesOf = new Map<string, Draft[]>();
  for (const couple of couples)
    for (const id of couple.partners) couplesOf.set(id, [...(couplesOf.get(id) ?? []), couple]);
  const isEarlier = (a: Draft, b: Draft): boolean => {
    const [first, second] = [a.bonds[0]?.time, b.bonds[0]?.time];
    if (first === undefined || second === undefined) return false;
    return (
      family.timeline.before(first.start, second.start) === "yes" ||
      family.timeline.before(first.end, second.start) === "yes"
    );
  };
  return inOrder(couples, isEarlier, ({ partners }) =>
    partners.flatMap((id) => couplesOf.get(id) ?? []),
  );
}
