import type { Told } from "../instance.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import { completedAge } from "./completed-age.ts";
import type { Milestone } from "./milestones.ts";
import { milestonesOf } from "./milestones.ts";

interface Aged extends Milestone {
  readonly age: number;
}

/** The same thing at the same completed age, or a year apart, in two of one line. */
export interface Correspondence {
  readonly elder: Aged;
  readonly younger: Aged;
  /** How the two hang together. */
  readonly links: readonly Told[];
}

/** The pairs that agree, and how many were looked at. */
export interface Correspondences {
  readonly near: readonly Correspondence[];
  readonly examined: number;
}

/** Direct line, and brothers or sisters of one gender; one event that befell both is none. */
export function correspondencesIn(study: Study): Correspondences {
  const aged = new Map(study.kin.kin.map((id) => [id, agedOf(study, id)]));
  const pairs = study.kin.kin.flatMap((younger) =>
    [...lineOf(study, younger), ...sameSexSiblings(study, younger)].flatMap(({ elder, links }) =>
      (aged.get(elder) ?? []).flatMap((first) =>
        (aged.get(younger) ?? [])
          .filter(({ kind, fact }) => kind === first.kind && fact !== first.fact)
          .map((second): Correspondence => ({ elder: first, younger: second, links })),
      ),
    ),
  );
  return {
    near: pairs.filter(({ elder, younger }) => Math.abs(elder.age - younger.age) <= 1),
    examined: pairs.length,
  };
}

function agedOf(study: Study, who: string): readonly Aged[] {
  const common: readonly number[] = study.settings.commonAges;
  return milestonesOf(study, who).flatMap((one) => {
    const age = completedAge(study, who, one.fact.time.start);
    return age === null || common.includes(age) ? [] : [{ ...one, age }];
  });
}

interface Elder {
  readonly elder: string;
  readonly links: readonly Told[];
}

function lineOf(study: Study, id: string): readonly Elder[] {
  const found = new Map<string, readonly Told[]>([[id, []]]);
  for (const [below, links] of found)
    for (const parent of study.kin.parentsOf(below))
      if (!found.has(parent)) found.set(parent, [...links, ...linkTold(study, parent, below)]);
  found.delete(id);
  return [...found].map(([elder, links]) => ({ elder, links }));
}

/** Each pair once, the elder first. */
function sameSexSiblings(study: Study, id: string): readonly Elder[] {
  const { family, kin } = study;
  const gender = family.people.get(id)?.gender;
  if (gender !== "female" && gender !== "male") return [];
  return kin
    .siblingsOf(id)
    .filter((other) => family.people.get(other)?.gender === gender)
    .filter((other) => family.timeline.before(`birth:${other}`, `birth:${id}`) === "yes")
    .map((elder) => {
      const shared = kin
        .parentsOf(id, ["birth"])
        .filter((parent) => kin.parentsOf(elder, ["birth"]).includes(parent));
      const links = shared.flatMap((parent) =>
        [elder, id].flatMap((child) => linkTold(study, parent, child)),
      );
      return { elder, links };
    });
}
