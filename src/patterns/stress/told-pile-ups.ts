import { namesAtStart } from "./names-at-start.ts";
import type { PileUp } from "./pile-ups.ts";
import type { Study } from "../study.ts";
import type { Stress } from "./stresses.ts";
import { isLoss } from "./stresses.ts";
import { toldWhen } from "./told-time.ts";

/** Three whose times name one of them, and which may lie within the window. */
export function toldPileUps(study: Study, stresses: readonly Stress[]): readonly PileUp[] {
  return stresses.flatMap((first) => {
    const named = stresses.filter(
      (other) =>
        other !== first && namesAtStart(other.fact.time, first) && mayBeNear(study, first, other),
    );
    return named.length < 2 ? [] : [[first, ...named]];
  });
}

/** A loss, and steps of leaving home that may lie within the window of it. */
export function lossAndLaunching(
  study: Study,
  losses: readonly Stress[],
  launching: readonly Stress[],
): readonly PileUp[] {
  return losses
    .filter((loss) => isLoss(loss) && toldWhen(loss.fact.time))
    .flatMap((loss) => {
      const steps = launching.filter(
        (step) => toldWhen(step.fact.time) && mayBeNear(study, loss, step),
      );
      return steps.length === 0 ? [] : [[loss, ...steps]];
    });
}

function mayBeNear({ family, settings }: Study, a: Stress, b: Stress): boolean {
  const gap = family.timeline.between(a.at, b.at);
  return gap.least <= settings.window && gap.most >= -settings.window;
}
