import type { Frame, Question } from "../question.ts";
import { isNear } from "./is-near.ts";
import { kin } from "./of-kin.ts";

/** Stage 4: mother and father, and how they are as a couple. */
export function parents(frame: Frame): readonly Question[] {
  const { kin: known, index, family } = frame;
  const gendered = (id: string): boolean =>
    ["female", "male"].includes(family.people.get(id)?.gender ?? "");
  const kinds = ["birth", "adopted", "fostered", "step"] as const;
  const all = [index, ...known.parentsOf(index, kinds).filter(gendered)];
  return [
    ...parentsOf(frame, index),
    ...couple(frame, index),
    ...all
      .slice(1)
      .flatMap((id) => parentsOf(frame, id).map((one) => ({ ...one, short: isNear(frame, id) }))),
    ...all
      .slice(1)
      .flatMap((id) => known.parentsOf(id))
      .flatMap((id) => parentsOf(frame, id).map((one) => ({ ...one, short: false }))),
  ].filter(({ about }) => family.people.has(about));
}

function parentsOf({ kin: known, family, name, noted }: Frame, id: string): readonly Question[] {
  const there = known.parentsOf(id, ["birth"]).flatMap((each) => family.people.get(each) ?? []);
  const isKnown = (who: string): boolean => family.roles.some((role) => role.who === who);
  const isTold = (gender: string): boolean =>
    there.some(
      (one) =>
        one.gender === gender && (one.name !== null || one.values.length > 1 || isKnown(one.id)),
    );
  const isAsked = (word: string): boolean =>
    family.asked.some(
      (one) => [word, "parents", "everything"].includes(one.asked) && one.about.includes(id),
    );
  return (["mother", "father"] as const).map((word) => ({
    key: `${word}:${id}`,
    stage: "Parents and grandparents",
    about: id,
    ask: `Who is ${name(id)}’s ${word}? Name, born when, alive?`,
    like:
      word === "mother"
        ? "ruth, born about 1950, nurse; or: unnamed"
        : "unnamed, died in 1990 of cancer",
    wants: kin(word, id, { none: word }),
    answered:
      isTold(word === "mother" ? "female" : "male") ||
      (there.length > 1 && there.every(({ gender }) => gender === "unknown")) ||
      isAsked(word) ||
      noted(`${word}:${id}`),
    short: true,
    difficult: false,
  }));
}

function couple({ kin: known, family, name, noted }: Frame, id: string): readonly Question[] {
  const both = known.parentsOf(id, ["birth"]);
  const told = family.bonds.some(
    ({ section, between }) => section === "unions" && both.every((each) => between.includes(each)),
  );
  const [one, other] = both;
  if (one === undefined || other === undefined) return [];
  return [
    {
      key: `couple:${id}`,
      stage: "Parents and grandparents",
      about: id,
      ask: `How was it between ${name(id)}’s parents: married, apart, since when?`,
      like: "married in 1985, divorced when she was 5",
      wants: {
        ...{ kind: "talk", then: "asked", beginnings: ["parents "], none: null, freely: true },
        pair: [one, other],
      },
      answered: told || noted(`couple:${id}`),
      short: true,
      difficult: false,
    },
  ];
}
