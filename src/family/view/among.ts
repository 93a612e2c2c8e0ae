import type { Family } from "../family.ts";

/** The family as if only these of its people were told of, with all that can be said of them alone. */
export function among(family: Family, kept: ReadonlySet<string>): Family {
  const has = (id: string): boolean => kept.has(id);
  const hasAll: HasAll = (ids) => ids.every((id) => id === null || has(id));
  return {
    ...family,
    index: family.index.filter(has),
    people: new Map([...family.people].filter(([id]) => has(id))),
    whole: family.whole ?? family,
    parentages: family.parentages.filter(({ child, parent }) => hasAll([child, parent])),
    twins: family.twins
      .map((line) => ({ ...line, children: line.children.filter(has) }))
      .filter(({ children }) => children.length > 1),
    birthOrders: family.birthOrders.map((ids) => ids.filter(has)).filter((ids) => ids.length > 1),
    bonds: family.bonds.filter(({ between }) => hasAll(between)),
    roles: family.roles
      .filter(({ who, toward, inPlaceOf }) => hasAll([who, toward, inPlaceOf]))
      .map((role) => ({ ...role, against: role.against.filter(has) })),
    conditions: family.conditions.filter(({ who }) => has(who)),
    functioning: family.functioning.filter(({ who }) => has(who)),
    ...gatherings(family, hasAll),
    ...remarks(family, kept),
  };
}

type HasAll = (ids: readonly (string | null)[]) => boolean;

/** What several have together: of what happened, and of homes, those who are left are told. */
function gatherings(
  family: Family,
  hasAll: HasAll,
): Pick<Family, "events" | "households" | "triangles" | "coalitions"> {
  const has = (id: string): boolean => hasAll([id]);
  return {
    events: family.events
      .filter(({ who }) => who.length === 0 || who.some(has))
      .map((event) => ({
        ...event,
        who: event.who.filter(has),
        with: event.with.filter(has),
        toward: event.toward.filter(has),
      })),
    households: family.households
      .map((line) => ({ ...line, members: line.members.filter(has) }))
      .filter(({ members }) => members.length > 0),
    triangles: family.triangles.filter(({ people }) => hasAll(people)),
    coalitions: family.coalitions.filter(({ members, against }) =>
      hasAll([...members, ...against]),
    ),
  };
}

/** What was asked and noted of those who are left, and of nobody in particular. */
function remarks(
  { people, asked, notes, questions }: Family,
  kept: ReadonlySet<string>,
): Pick<Family, "asked" | "notes" | "questions"> {
  const isLeft = (id: string): boolean => kept.has(id) || !people.has(id);
  const some = ({ about }: { readonly about: readonly string[] }): boolean =>
    about.length === 0 || about.some(isLeft);
  return {
    asked: asked.filter(({ about }) => about.every(isLeft)),
    notes: notes.filter(some),
    questions: questions.filter(some),
  };
}
