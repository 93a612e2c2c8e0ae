import type { Couple } from "./kin.ts";
import { compactRanks } from "./ranks.ts";

/**
 * The row of everybody, 0 at the top: partners and full siblings in one row wherever no line of
 * descent joins them, parents above their children, and lines as short as that allows.
 */
export function generationsOf(
  people: readonly string[],
  couples: readonly Couple[],
): ReadonlyMap<string, number> {
  const groups = groupsOf(people, couples);
  for (const [a, b] of sameRow(couples)) merge(groups, a, b);
  const head = (id: string): string => groups.headOf.get(id) ?? id;
  const links = [...groups.childrenOf].flatMap(([parent, children]) =>
    children.map((child) => [head(parent), head(child)] as const),
  );
  const ranks = compactRanks([...groups.members.keys()], links);
  return new Map(people.map((id) => [id, ranks.get(head(id)) ?? 0]));
}

/** Who will stand in one row, each group by the first of its members. */
interface Groups {
  readonly headOf: Map<string, string>;
  readonly members: Map<string, readonly string[]>;
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
}

function groupsOf(people: readonly string[], couples: readonly Couple[]): Groups {
  const childrenOf = new Map<string, string[]>(people.map((id) => [id, []]));
  for (const { partners, children } of couples)
    for (const parent of partners)
      childrenOf.get(parent)?.push(...children.map(({ child }) => child));
  return {
    headOf: new Map(people.map((id) => [id, id])),
    members: new Map(people.map((id) => [id, [id]])),
    childrenOf,
  };
}

/** Who should stand in one row: partners first, then siblings. */
function sameRow(couples: readonly Couple[]): readonly (readonly [string, string])[] {
  const partners = couples.flatMap(({ partners: [a, b] }) =>
    b === undefined ? [] : [[a, b] as const],
  );
  const siblings = couples.flatMap(({ children }) => {
    const [eldest, ...others] = children.filter(({ first }) => first);
    return eldest === undefined ? [] : others.map(({ child }) => [eldest.child, child] as const);
  });
  return [...partners, ...siblings];
}

/** Puts two into one group, unless one descends from the other's group. */
function merge(groups: Groups, a: string, b: string): void {
  const [headA, headB] = [groups.headOf.get(a) ?? a, groups.headOf.get(b) ?? b];
  if (headA === headB || reaches(groups, headA, headB) || reaches(groups, headB, headA)) return;
  const joining = groups.members.get(headB) ?? [];
  for (const id of joining) groups.headOf.set(id, headA);
  groups.members.set(headA, [...(groups.members.get(headA) ?? []), ...joining]);
  groups.members.delete(headB);
}

function reaches({ headOf, members, childrenOf }: Groups, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const head of seen) {
    if (head === to) return true;
    for (const id of members.get(head) ?? [])
      for (const child of childrenOf.get(id) ?? []) seen.add(headOf.get(child) ?? child);
  }
  return false;
}
