import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import { completedAges } from "./completed-age.ts";
import type { Milestone } from "./milestones.ts";
import { milestonesOf } from "./milestones.ts";
import { once } from "../../family/once.ts";

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

/**
 * The direct line as far up as the settings say, and brothers or sisters of one gender; one event
 * that befell both is none.
 */
export function correspondencesIn(study: Study): Correspondences {
  const aged = once((id: string) => agedOf(study, id));
  const pairs = study.kin.kin.flatMap((younger) => {
    const own = aged(younger);
    if (own.length === 0) return [];
    return [...lineOf(study, younger), ...sameSexSiblings(study, younger)].flatMap((way) =>
      aged(way.elder).flatMap((elder) =>
        own
          .filter(({ kind, fact }) => kind === elder.kind && fact !== elder.fact)
          .map((one) => ({ elder, younger: one, way })),
      ),
    );
  });
  return {
    near: pairs
      .filter(({ elder, younger }) => Math.abs(elder.age - younger.age) <= 1)
      .map(({ elder, younger, way }) => ({ elder, younger, links: way.links() })),
    examined: pairs.length,
  };
}

function agedOf(study: Study, who: string): readonly Aged[] {
  const common: readonly number[] = study.settings.commonAges;
  const milestones = milestonesOf(study, who);
  if (milestones.length === 0) return [];
  const ageAt = completedAges(study, who);
  return milestones.flatMap((one) => {
    const age = ageAt(one.fact.time.start);
    return age === null || common.includes(age) ? [] : [{ ...one, age }];
  });
}

interface Elder {
  readonly elder: string;
  readonly links: () => readonly Told[];
}

function lineOf(study: Study, id: string): readonly Elder[] {
  const below = new Map<string, string | null>([[id, null]]);
  let last: readonly string[] = [id];
  for (let up = 0; up < study.settings.ageLine && last.length > 0; up++)
    last = last.flatMap((child) =>
      study.kin.parentsOf(child).filter((parent) => {
        const isNew = !below.has(parent);
        if (isNew) below.set(parent, child);
        return isNew;
      }),
    );
  const linksTo = (elder: string): readonly Told[] => {
    const under = below.get(elder) ?? null;
    return under === null ? [] : [...linksTo(under), ...linkTold(study, elder, under)];
  };
  return [...below.keys()]
    .filter((elder) => elder !== id)
    .map((elder) => ({ elder, links: () => linksTo(elder) }));
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
    .map((elder) => ({ elder, links: () => sharedLinks(study, elder, id) }));
}

function sharedLinks(study: Study, elder: string, younger: string): readonly Told[] {
  const { parentsOf } = study.kin;
  return parentsOf(younger, ["birth"])
    .filter((parent) => parentsOf(elder, ["birth"]).includes(parent))
    .flatMap((parent) => [elder, younger].flatMap((child) => linkTold(study, parent, child)));
}
