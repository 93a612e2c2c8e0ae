import type { Moment } from "../../family/time/timeline.ts";
import type { Study } from "../study.ts";
import type { Step } from "./steps.ts";
import { stepsOf } from "./steps.ts";

/** What may have helped a change along: steps that did not certainly come after it. */
export interface Factors {
  /** Not known to lie more than two years before. */
  readonly near: readonly Step[];
  readonly earlier: readonly Step[];
  /** Whether each near one is known to lie within the two years. */
  readonly dated: boolean;
  /** Whether some step certainly came first. */
  readonly ordered: boolean;
}

export function factorsOf(study: Study, people: readonly string[], change: Moment): Factors {
  const { timeline } = study.family;
  const steps = people
    .flatMap((who) => stepsOf(study, who, people))
    .filter((step) => timeline.before(change, step.spell.from) !== "yes")
    .map((step) => ({ step, gap: timeline.between(step.spell.from, change) }));
  const near = steps.filter(({ gap }) => gap.least <= study.settings.window);
  return {
    near: near.map(({ step }) => step),
    earlier: steps.filter(({ gap }) => gap.least > study.settings.window).map(({ step }) => step),
    dated: near.every(({ gap }) => gap.most <= study.settings.window),
    ordered: steps.some(({ gap }) => gap.least >= 0),
  };
}
