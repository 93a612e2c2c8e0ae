import type { Fact } from "../../family/fact.ts";
import type { Parentage } from "../../family/statements.ts";
import type { Person } from "../../family/person.ts";
import { solve } from "../../family/time/network.ts";
import type { Timeline } from "../../family/time/timeline.ts";
import { type Claim, notBefore } from "./claims.ts";
import type { Source } from "./facts.ts";
import { endOf, startOf } from "./moments.ts";
import { siblingClaims } from "./sibling-claims.ts";
import { spellClaims } from "./spell-claims.ts";
import type { Spell } from "./spells.ts";
import { timeClaims } from "./time-claims.ts";
import { versionClaims } from "./version-claims.ts";

/** Nobody is a parent by birth before this age. */
const youngestParent = 10 * 365;

/** A father may have died this many days before the birth; a mother lives to see it. */
const longestPregnancy = 300;

/** Claims that cannot all hold; every one of them is needed for that. */
export type Conflict = readonly Claim[];

/** All that the file says about time, or what contradicts itself in it. */
export interface Chronology {
  readonly timeline: Timeline;
  readonly conflicts: readonly Conflict[];
}

export function chronologyOf(
  source: Source,
  people: ReadonlyMap<string, Person>,
  links: readonly Parentage[],
): Chronology {
  const claims = [
    ...timeClaims(source, [], "written", { kind: "moment", moment: "written" }),
    ...[...people.values()].flatMap((person) => lifeClaims(source, person)),
    ...links.flatMap((link) => parentClaims(link, people.get(link.parent)?.gender)),
    ...source.clock.spells.flatMap((spell) => spellClaims(source, spell)),
    ...siblingClaims(source),
  ];
  const first = withoutConflicts(claims);
  const lifelong = source.clock.spells.flatMap((spell) =>
    lifelongClaims(source, spell, first.timeline),
  );
  if (lifelong.length === 0 || first.conflicts.length > 0) return first;
  const second = withoutConflicts([...claims, ...lifelong]);
  return second.conflicts.length > 0 ? first : second;
}

/** More contradictions than this are not told in one run. */
const most = 10;

/** Solves; where claims contradict each other, notes it, leaves the last of them out, and goes on. */
function withoutConflicts(all: readonly Claim[]): Chronology {
  const conflicts: Conflict[] = [];
  let claims = all;
  for (;;) {
    const solved = solve(claims.map((claim) => claim.constraint));
    if (!("constraints" in solved)) return { timeline: solved, conflicts };
    const guilty = new Set(solved.constraints);
    const conflict = claims.filter((claim) => guilty.has(claim.constraint));
    conflicts.push(conflict);
    const left = lastTold(conflict);
    const kept = claims.filter((claim) => claim.path !== left.path || claim.kind !== left.kind);
    claims = conflicts.length < most ? kept : [];
  }
}

/** The claim of a conflict that stands last in the file, one told in words if there is any. */
export function lastTold(conflict: Conflict): Claim {
  const told = conflict.filter((claim) => claim.kind === "told");
  const last = (told.length > 0 ? told : conflict).reduce<Claim | null>(
    (latest, claim) => (latest === null || isAfter(claim, latest) ? claim : latest),
    null,
  );
  if (last === null) throw new Error("solving the times told of a contradiction between no claims");
  return last;
}

function isAfter(a: Claim, b: Claim): boolean {
  const [one, other] = [a.constraint.said, b.constraint.said];
  return one.line - other.line > 0 || (one.line === other.line && one.column > other.column);
}

const sections = { person: "people", helper: "helpers", group: "groups", place: "places" } as const;

/** What is told of a birth, a death and an age; nobody dies before being born. */
function lifeClaims(source: Source, person: Person): readonly Claim[] {
  const { id, kind, place: said } = person;
  if (kind === "group" || kind === "place") return [];
  const path = [sections[kind], id];
  const birth = { kind: "moment", moment: `birth:${id}` } as const;
  const death = { kind: "moment", moment: `death:${id}` } as const;
  const order = { ...notBefore(birth.moment, death.moment), said };
  return [
    { constraint: order, path, kind: "order" },
    ...versionClaims(source, person, { key: "born", target: birth }),
    ...versionClaims(source, person, { key: "died", target: death }),
    ...versionClaims(source, person, { key: "age", target: birth }),
  ];
}

function parentClaims(link: Parentage, gender: Person["gender"] | undefined): readonly Claim[] {
  const { kind, parent, child, path, at: said } = link;
  if (kind !== "birth" || !counts(link)) return [];
  const old = notBefore(`birth:${parent}`, `birth:${child}`, youngestParent);
  const slack = gender === "female" ? 0 : longestPregnancy;
  const alive = notBefore(`birth:${child}`, `death:${parent}`, 0 - slack);
  return [
    { constraint: { ...old, said }, path, kind: "parent" },
    { constraint: { ...alive, said }, path, kind: "alive" },
  ];
}

/** What is only supposed, or said of families in general, bounds nobody's life. */
function counts({ level, answer }: Fact): boolean {
  return level !== "hypothesis" && level !== "general" && answer === "yes";
}

/** `all life` of several: from the youngest birth, to the first death, where it is known whose. */
function lifelongClaims({ document }: Source, spell: Spell, timeline: Timeline): readonly Claim[] {
  const written = document.timeAt(spell.path, "lasting");
  const isLifelong =
    written?.key === "lasting" &&
    !("mistake" in written.phrase) &&
    written.phrase.kind === "all life";
  if (!isLifelong) return [];
  const said = document.placeAt(written.path);
  const people = spell.who.filter((id) => document.ids.get(id)?.kind === "person");
  const certainly = (earlier: string, later: string) => timeline.before(earlier, later) === "yes";
  const youngest = people.find((id) =>
    people.every((other) => other === id || certainly(`birth:${other}`, `birth:${id}`)),
  );
  const firstDead = people.find((id) =>
    people.every((other) => other === id || certainly(`death:${id}`, `death:${other}`)),
  );
  const limits = [
    ...(youngest === undefined ? [] : [notBefore(startOf(spell.path), `birth:${youngest}`)]),
    ...(firstDead === undefined ? [] : [notBefore(`death:${firstDead}`, endOf(spell.path))]),
  ];
  return limits.map((constraint) => ({
    constraint: { ...constraint, said },
    path: written.path,
    kind: "told",
  }));
}
