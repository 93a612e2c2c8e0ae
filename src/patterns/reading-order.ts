import { feelings } from "../catalogue/feelings.ts";
import { roles } from "../catalogue/roles.ts";
import type { Fact } from "../family/fact.ts";
import { lazily } from "../family/once.ts";
import type { Family } from "../family/family.ts";
import type { Bond, FamilyEvent, Feels, Role, Triangle } from "../family/statements.ts";

/**
 * The same family with all lists whose order says nothing in one order: by id, then by what is
 * said. Nothing else of the family decides, so that one
 * fact more or less moves no word about the others. Detectors may so speak in the order they find things, and moving a line in
 * the file moves no word of a finding.
 */
export function inReadingOrder(family: Family): Family {
  const people = [...family.people.values()].sort((a, b) => compared(a.id, b.id));
  const places = new Map(people.map(({ id }, at) => [id, at]));
  const last = people.length;
  const order = (a: string, b: string): number =>
    (places.get(a) ?? last) - (places.get(b) ?? last) || compared(a, b);
  const sorted: Sorted = (ids) => (isInOrder(ids, order) ? ids : [...ids].sort(order));
  const by = <T extends Fact>(facts: readonly T[], who: (fact: T) => readonly string[]) =>
    inOrder(facts, (fact) => who(fact).map((id) => places.get(id) ?? last));
  return {
    ...family,
    people: new Map(people.map((person) => [person.id, person])),
    parentages: by(family.parentages, ({ child, parent }) => [child, parent]),
    bonds: by(
      family.bonds.map((bond) => bondInOrder(bond, sorted)),
      ({ between }) => between,
    ),
    roles: by(
      family.roles.map((role) => roleInOrder(role, sorted)),
      ({ who, toward }) => [who, toward ?? ""],
    ),
    conditions: by(family.conditions, ({ who }) => [who]),
    events: by(
      family.events.map((event) => eventInOrder(event, sorted)),
      ({ who, toward }) => [...who, ...toward],
    ),
    households: by(
      family.households.map((home) => changed(home, { members: sorted(home.members) })),
      ({ members }) => members,
    ),
    triangles: by(
      family.triangles.map((triangle) => triangleInOrder(triangle, sorted)),
      ({ people: three }) => three,
    ),
    asked: by(family.asked, ({ about }) => about),
  };
}

/** Ids in the order of the people. */
type Sorted = (ids: readonly string[]) => readonly string[];

function bondInOrder(bond: Bond, sorted: Sorted): Bond {
  const [a, b] = bond.between;
  return changed(bond, {
    between: sorted(bond.between)[0] === a ? bond.between : [b, a],
    sake: sorted(bond.sake),
    phases: each(bond.phases, (phase) =>
      changed(phase, {
        feels: feelsInOrder(phase.feels),
        by: sorted(phase.by),
        sake: sorted(phase.sake),
      }),
    ),
  });
}

function triangleInOrder(triangle: Triangle, sorted: Sorted): Triangle {
  const [a, b, c] = sorted(triangle.people);
  if (a === undefined || b === undefined || c === undefined) return triangle;
  return { ...triangle, people: [a, b, c] };
}

function roleInOrder(role: Role, sorted: Sorted): Role {
  return changed(role, {
    kinds: catalogueOrder(role.kinds, roleWords),
    against: sorted(role.against),
  });
}

function eventInOrder(event: FamilyEvent, sorted: Sorted): FamilyEvent {
  return changed(event, {
    who: sorted(event.who),
    with: sorted(event.with),
    toward: sorted(event.toward),
    what: sorted(event.what),
    sake: sorted(event.sake),
    feels: feelsInOrder(event.feels),
  });
}

/** The same where nothing of it changes: most lines stand in order as they are told. */
function changed<T extends object>(one: T, parts: Partial<T>): T {
  const same = Object.entries(parts).every(([key, value]) => Reflect.get(one, key) === value);
  return same ? one : { ...one, ...parts };
}

/** The same list where each of it stays the same. */
function each<T>(all: readonly T[], of: (one: T) => T): readonly T[] {
  const now = all.map(of);
  return now.every((one, at) => one === all[at]) ? all : now;
}

/** By whom they speak of, then by content alone: where a line stands has no say. */
function inOrder<T extends Fact>(
  facts: readonly T[],
  places: (fact: T) => readonly number[],
): readonly T[] {
  return facts
    .map((fact) => ({ fact, who: places(fact), content: lazily(() => contentOf(fact)) }))
    .sort((a, b) => comparedPlaces(a.who, b.who) || compared(a.content(), b.content()))
    .map(({ fact }) => fact);
}

/** One by one; of two that begin alike the longer first. */
function comparedPlaces(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const apart = (a[at] ?? 0) - (b[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return b.length - a.length;
}

/** Everything a statement says, but for its place in the file. */
function contentOf(fact: Fact): string {
  const elsewhere = new Set(["path", "at", "start", "end", "turns"]);
  return JSON.stringify(fact, (key, value: unknown) => (elsewhere.has(key) ? undefined : value));
}

const feelingWords: readonly string[] = Object.keys(feelings);
const roleWords: readonly string[] = Object.keys(roles);

function feelsInOrder(feels: Feels): Feels {
  const told = Object.entries(feels);
  if (told.length === 0) return feels;
  return Object.fromEntries(
    told
      .sort(([a], [b]) => compared(a, b))
      .map(([id, felt]) => [id, catalogueOrder(felt, feelingWords)]),
  );
}

function isInOrder<T>(all: readonly T[], order: (a: T, b: T) => number): boolean {
  return all.every((one, at) => {
    const before = all[at - 1];
    return before === undefined || order(before, one) <= 0;
  });
}

function catalogueOrder<T extends string>(
  words: readonly T[],
  rows: readonly string[],
): readonly T[] {
  const order = (a: T, b: T): number => rows.indexOf(a) - rows.indexOf(b);
  return isInOrder(words, order) ? words : [...words].sort(order);
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
