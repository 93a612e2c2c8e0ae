import type { Gap, Moment } from "../../family/time/timeline.ts";
import type { Study } from "../study.ts";
import type { Break } from "./break.ts";
import type { Step } from "./steps.ts";
import { stepsOf } from "./steps.ts";

/** What may have helped a change along: steps that did not certainly come after it. */
export interface Factors {
  /** Known to lie within the two years before. */
  readonly near: readonly Step[];
  /** Not known to lie in them, nor before them. */
  readonly undated: readonly Step[];
  readonly earlier: readonly Step[];
  /** Whether some step certainly came first. */
  readonly ordered: boolean;
}

/** Not the change itself, nor what came before one of them was born. */
export function factorsOf(
  study: Study,
  { sides, changed }: Pick<Break, "sides" | "changed">,
  change: Moment,
): Factors {
  const { timeline } = study.family;
  const steps = sides
    .flatMap((who) => stepsOf(study, who, sides))
    .filter(({ fact }) => fact !== changed)
    .filter((step) => timeline.before(change, step.spell.from) !== "yes")
    .filter(({ spell }) =>
      sides.every((who) => timeline.before(spell.from, study.birthOf(who)) !== "yes"),
    )
    .map((step) => ({ step, gap: timeline.between(step.spell.from, change) }));
  const { window } = study.settings;
  const those = (lie: (gap: Gap) => boolean): readonly Step[] =>
    steps.filter(({ gap }) => lie(gap)).map(({ step }) => step);
  return {
    near: those(({ least, most }) => least <= window && most <= window),
    undated: those(({ least, most }) => least <= window && most > window),
    earlier: those(({ least }) => least > window),
    ordered: steps.some(({ gap }) => gap.least >= 0),
  };
}
