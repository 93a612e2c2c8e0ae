import type { Frame, Question } from "../question.ts";

/** Stages 5 and 7: what somebody was to the family as a child. */
export function seats({ family, kin, index, name, noted }: Frame): readonly Question[] {
  const raised = family.parentages.filter(
    ({ child, kind }) => child === index && kind === "raised",
  );
  const isNear = (id: string): boolean =>
    family.people.get(id)?.name !== null || raised.some(({ parent }) => parent === id);
  return [index, ...kin.parentsOf(index)].map((id) => ({
    key: `seat:${id}`,
    stage: "Who is what to whom",
    about: id,
    ask: `What was ${name(id)}’s job in the family as a child, and toward whom?`,
    like: "mum's confidant; looked after tom; the hero",
    wants: { kind: "talk", then: "asked", beginnings: ["was "], none: null },
    answered:
      family.roles.some(({ who, source }) => who === id && source === "roles") ||
      noted(`seat:${id}`),
    short: id === index || isNear(id),
    difficult: false,
  }));
}
