import type { ParentageKind } from "../../catalogue/parentage.ts";
import type { Family } from "../family.ts";
import { type Kinship, kinshipOf } from "../kinship.ts";
import { among } from "./among.ts";

/** Whose relatives to look at, and how far. */
export interface Focus {
  readonly person: string;
  /** Generations above and below. */
  readonly up: number;
  readonly down: number;
}

/** How many relatives of somebody are told of that a view leaves out. */
export interface LeftOut {
  readonly parents: number;
  readonly siblings: number;
  readonly partners: number;
  readonly children: number;
}

/** A part of a family, and by id whose relatives are missing in it. */
export interface Focused {
  readonly family: Family;
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

/** Every link that is drawn, not only those of descent. */
const kinds: readonly ParentageKind[] = [
  "birth",
  "adopted",
  "raised",
  "fostered",
  "guardian",
  "step",
];

/**
 * Somebody's ancestors and descendants, so many generations of each; the brothers and sisters of all
 * those above, and of the person; everybody's partners, and the parents of the person's own.
 */
export function focusOn(family: Family, focus: Focus): Focused {
  const kin = kinshipOf(family);
  const kept = relatives(kin, focus);
  for (const id of [...kept]) for (const loss of kin.lossesOf(id)) kept.add(loss);
  for (const { id, kind } of family.people.values()) if (kind !== "person") kept.add(id);
  for (const id of animalsOf(family, kept)) kept.add(id);
  const part = among(family, kept);
  return { family: part, leftOut: leftOutOf(kin, part) };
}

function relatives(kin: Kinship, { person, up, down }: Focus): Set<string> {
  const steps = (from: string, count: number, step: (id: string) => readonly string[]) => {
    const reached = new Set([from]);
    let ring = [from];
    for (let i = 0; i < count; i++) {
      ring = ring.flatMap(step).filter((id) => !reached.has(id));
      for (const id of ring) reached.add(id);
    }
    return reached;
  };
  const above = steps(person, up, (id) => kin.parentsOf(id, kinds));
  const below = steps(person, down, (id) => kin.childrenOf(id, kinds));
  const siblings = up === 0 ? [] : [...above].flatMap((id) => siblingsOf(kin, id, above));
  const blood = new Set([...above, ...siblings, ...below]);
  const partners = [...blood].flatMap((id) => [
    ...kin.partnersOf(id),
    ...withParents(kin, id, blood),
  ]);
  const inLaws = up === 0 ? [] : kin.partnersOf(person).flatMap((id) => kin.parentsOf(id, kinds));
  return new Set([...blood, ...partners, ...inLaws]);
}

/** Of a person whose parents are among these: others would hang in the air. */
function siblingsOf(kin: Kinship, id: string, above: ReadonlySet<string>): readonly string[] {
  return kin
    .parentsOf(id, kinds)
    .filter((parent) => above.has(parent))
    .flatMap((parent) => kin.childrenOf(parent, kinds));
}

/** Both parents of somebody of whom one is there. */
function withParents(kin: Kinship, id: string, kept: ReadonlySet<string>): readonly string[] {
  const parents = kin.parentsOf(id, kinds);
  return parents.some((parent) => kept.has(parent)) ? parents : [];
}

function animalsOf(family: Family, kept: ReadonlySet<string>): readonly string[] {
  const animals = [...family.people.values()].filter(({ being }) => being === "pet");
  return animals
    .map(({ id }) => id)
    .filter((id) =>
      [...family.bonds.map(({ between }) => between), ...family.households.map((h) => h.members)]
        .filter((ids) => ids.includes(id))
        .some((ids) => ids.some((other) => kept.has(other))),
    );
}

function leftOutOf(kin: Kinship, { people }: Family): ReadonlyMap<string, LeftOut> {
  const missing = (ids: readonly string[]): number => ids.filter((id) => !people.has(id)).length;
  const entries = [...people.keys()].map((id) => {
    const parents = kin.parentsOf(id, kinds);
    return [
      id,
      {
        parents: missing(parents),
        // Who is missing beside a parent in the picture is counted there.
        siblings: parents.some((parent) => people.has(parent)) ? 0 : missing(kin.siblingsOf(id)),
        partners: missing(kin.partnersOf(id)),
        children: missing(kin.childrenOf(id, kinds)),
      },
    ] as const;
  });
  return new Map(entries.filter(([, counts]) => Object.values(counts).some((n) => n > 0)));
}
