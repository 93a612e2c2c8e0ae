import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Bond, Phase } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** How a couple went, phase by phase; ties that say nothing of it are left out. */
export interface Course {
  readonly partner: string;
  readonly bond: Bond;
  readonly steps: readonly string[];
  /** The phases that the steps are told in, one for each. */
  readonly phases: readonly Phase[];
  readonly ended: boolean;
  /** Said of several partners at once. */
  readonly several: boolean;
}

const neutral: readonly string[] = ["plain", "connected"];

/** All couples of one person, as they went; those of which nothing but a state is told too. */
export function coursesOf(study: Study, who: string): readonly Course[] {
  return study
    .about(who)
    .bonds.filter(
      (bond) => bond.section === "unions" && counted(bond) && bond.between.includes(who),
    )
    .flatMap((bond) => {
      const partner = bond.between.find((id) => id !== who);
      return partner === undefined ? [] : [courseOf(study, bond, partner)];
    });
}

function courseOf(study: Study, bond: Bond, partner: string): Course {
  const told = bond.phases.filter(counted).flatMap((phase) => {
    const step = stepOf(study, phase);
    return step === null ? [] : [{ phase, step }];
  });
  const kept = told.filter(({ step }, at) => told[at - 1]?.step !== step);
  return {
    partner,
    bond,
    steps: kept.map(({ step }) => step),
    phases: kept.map(({ phase }) => phase),
    ended: bond.phases.some((phase) => counted(phase) && isEnd(phase)),
    several: bond.howMany !== null || study.family.people.get(partner)?.kind === "group",
  };
}

/** A tie, or the end; how the couple was called meanwhile is no step. */
function stepOf({ family }: Study, phase: Phase): string | null {
  if (isEnd(phase)) return "the end";
  if (phase.tie === null || neutral.includes(phase.tie)) return null;
  return wordFor(family, ties[phase.tie]);
}

function isEnd({ union }: Phase): boolean {
  return union !== null && unions[union].does === "ends";
}
