import { ageAt as ageIn } from "../../family/time/ages.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";

/** Something outside the usual range of a life, certainly so. */
export interface Offbeat {
  readonly about: readonly string[];
  /** Which step of life, in words that stand in the id of the finding. */
  readonly step: string;
  readonly told: readonly Told[];
  /** "Anna had a first child before 18": finishes "As recorded, …". */
  readonly words: string;
  readonly title: string;
  /** Those at whom it is marked, where that is not the first that is told. */
  readonly at?: readonly string[];
}

/** How old somebody was, in years: whatever the unknown parts turn out to be, within these. */
export function ageAt(study: Study, who: string, at: Moment): { least: number; under: number } {
  return ageIn(study.family.timeline, study.birthOf(who), at);
}
