import type { Timeline } from "../../family/time/timeline.ts";
import { namesAtStart } from "./names-at-start.ts";
import type { PileUp } from "./pile-ups.ts";
import type { Stress } from "./stresses.ts";
import { isLoss } from "./stresses.ts";
import { toldWhen } from "./told-time.ts";
import { settings } from "../settings.ts";

/** Three whose times name one of them, and which may lie within the window. */
export function toldPileUps(stresses: readonly Stress[], timeline: Timeline): readonly PileUp[] {
  return stresses.flatMap((first) => {
    const named = stresses.filter(
      (other) =>
        other !== first &&
        namesAtStart(other.fact.time, first) &&
        mayBeNear(first, other, timeline),
    );
    return named.length < 2 ? [] : [[first, ...named]];
  });
}

/** A loss, and steps of leaving home that may lie within the window of it. */
export function lossAndLaunching(
  losses: readonly Stress[],
  launching: readonly Stress[],
  timeline: Timeline,
): readonly PileUp[] {
  return losses
    .filter((loss) => isLoss(loss) && toldWhen(loss.fact.time))
    .flatMap((loss) => {
      const steps = launching.filter(
        (step) => toldWhen(step.fact.time) && mayBeNear(loss, step, timeline),
      );
      return steps.length === 0 ? [] : [[loss, ...steps]];
    });
}

function mayBeNear(a: Stress, b: Stress, timeline: Timeline): boolean {
  const gap = timeline.between(a.at, b.at);
  return gap.least <= settings.window && gap.most >= -settings.window;
}
