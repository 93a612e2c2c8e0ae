import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import { completedAges } from "./completed-age.ts";
import type { Milestone } from "./milestones.ts";
import { milestonesOf } from "./milestones.ts";

/** Somebody is, at the day of telling, about as old as a parent was when something happened. */
export interface Approach {
  readonly who: string;
  readonly age: number;
  readonly elder: Milestone;
  readonly at: number;
  readonly links: readonly Told[];
}

const grave = (kind: string): boolean => kind === "death" || kind.startsWith("beginning of");

/** The index person, near the age at which the parent of the same gender died or fell ill; a child, near any. */
export function approachesIn(study: Study): readonly Approach[] {
  const { family, kin } = study;
  const gender = (id: string): string => family.people.get(id)?.gender ?? "unknown";
  const own = family.index.flatMap((who) =>
    kin
      .parentsOf(who)
      .filter((parent) => gender(parent) === gender(who) && gender(who) !== "unknown")
      .flatMap((parent) =>
        near(
          study,
          who,
          milestonesOf(study, parent).filter(({ kind }) => grave(kind)),
        ),
      ),
  );
  const children = family.index.flatMap((parent) =>
    kin.childrenOf(parent).flatMap((child) =>
      near(
        study,
        child,
        milestonesOf(study, parent).filter(({ kind }) => kind !== "birth of the first child"),
      ),
    ),
  );
  return [...own, ...children];
}

function near(study: Study, who: string, milestones: readonly Milestone[]): readonly Approach[] {
  const died = study.family.people.get(who)?.died ?? null;
  const age = died === null || died.answer === "no" ? completedAges(study, who)("written") : null;
  if (age === null) return [];
  return milestones.flatMap((elder) => {
    const at = completedAges(study, elder.who)(elder.fact.time.start);
    if (at === null || Math.abs(at - age) > 1) return [];
    return [{ who, age, elder, at, links: linkTold(study, elder.who, who) }];
  });
}
