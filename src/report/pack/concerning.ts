import type { Fact, Path } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import { kinshipOf } from "../../family/kinship.ts";
import type { Finding } from "../../patterns/finding.ts";

/**
 * The part of a family that some findings concern: their people and whoever links these by descent,
 * couples among them, and the ties, roles and illnesses that the findings rest on.
 */
export function concerning(family: Family, findings: readonly Finding[]): Family {
  const kept = peopleIn(family, findings);
  const has = (id: string): boolean => kept.has(id);
  const rests = restsOn(findings);
  return {
    ...family,
    index: family.index.filter(has),
    people: new Map([...family.people].filter(([id]) => has(id))),
    whole: family.whole ?? family,
    parentages: family.parentages.filter(({ child, parent }) => has(child) && has(parent)),
    twins: family.twins.filter(({ children }) => children.every(has)),
    birthOrders: family.birthOrders.map((order) => order.filter(has)),
    bonds: family.bonds.filter(
      (bond) => bond.between.every(has) && (bond.section === "unions" || rests(bond)),
    ),
    roles: family.roles.filter(
      (role) => has(role.who) && (role.toward === null || has(role.toward)) && rests(role),
    ),
    conditions: family.conditions.filter((condition) => has(condition.who) && rests(condition)),
    events: family.events.filter(({ who }) => who.length > 0 && who.every(has)),
    households: [],
    triangles: family.triangles.filter((triangle) => triangle.people.every(has)),
  };
}

/** Whether a statement, or something in it, is evidence. */
function restsOn(findings: readonly Finding[]): (fact: Fact) => boolean {
  const paths = findings.flatMap(({ evidence, shown }) => [
    ...evidence.map(({ of }) => of),
    ...shown.ribbon,
    ...shown.tags.filter((tag): tag is Path => typeof tag !== "string"),
  ]);
  const keys = paths.map((path) => `${path.join("/")}/`);
  return ({ path }) => {
    const own = `${path.join("/")}/`;
    return keys.some((key) => key.startsWith(own) || own.startsWith(key));
  };
}

function peopleIn(family: Family, findings: readonly Finding[]): ReadonlySet<string> {
  const kin = kinshipOf(family);
  const named = findings.flatMap(({ people, shown }) => [
    ...people,
    ...shown.filled,
    ...shown.open,
    ...shown.tags.filter((tag) => typeof tag === "string"),
  ]);
  const told = new Set(
    [...named, ...restingOn(family, findings)].filter((id) => family.people.has(id)),
  );
  const isBetween = (id: string): boolean =>
    kin.ancestorsOf(id).some((above) => told.has(above)) &&
    kin.descendantsOf(id).some((below) => told.has(below));
  const between = [...family.people.keys()].filter((id) => told.has(id) || isBetween(id));
  return new Set(between.flatMap((id) => [id, ...ownersOf(family, id)]));
}

/** Whose birth, death or parents are evidence. */
function restingOn(family: Family, findings: readonly Finding[]): readonly string[] {
  const paths = findings.flatMap(({ evidence }) => evidence.map(({ of }) => of));
  const keys = new Set(paths.map((path) => path.join("/")));
  return [
    ...paths.flatMap(([section, id]) => (section === "people" ? [String(id)] : [])),
    ...family.parentages
      .filter(({ path }) => keys.has(path.join("/")))
      .flatMap(({ child, parent }) => [child, parent]),
  ];
}

/** "Anna’s father" cannot be called so without Anna. */
function ownersOf(family: Family, id: string): readonly string[] {
  return [...family.people.keys()].filter((other) => id.startsWith(`${other}s-`));
}
