import type { ConditionKind } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import type { Condition, ConditionPhase } from "../../family/statements.ts";
import type { Moment } from "../../family/time/timeline.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** Where a condition is told to have been left behind, and when. */
export interface ConditionEnd {
  readonly phase: ConditionPhase;
  readonly at: Moment;
}

/**
 * The end of somebody's condition while they lived; `null` where none is told. A recovery speaks for
 * all lines that do not certainly begin after it; an end only where it is told of every line.
 */
export function conditionEnd(study: Study, who: string, kind: ConditionKind): ConditionEnd | null {
  const lines = study
    .about(who)
    .conditions.filter((line) => counted(line) && line.who === who && line.kind === kind);
  const ends = lines.map((line) => endOf(study, line));
  const recovery = ends.find((end) => end !== null && statuses[end.phase.status].holds === "had");
  if (recovery === undefined || recovery === null)
    return ends.includes(null) ? null : (ends[0] ?? null);
  const { before } = study.family.timeline;
  const isBack = lines.some(({ time }) => before(recovery.at, time.start) === "yes");
  return isBack ? null : recovery;
}

function endOf(study: Study, { who, phases }: Condition): ConditionEnd | null {
  const told = phases.filter(counted);
  const phase = told.at(-1);
  if (phase === undefined) return null;
  const { holds } = statuses[phase.status];
  if (holds === "had") return { phase, at: phase.time.start };
  const { ended, written, end } = phase.time;
  const isEnded = ended === "yes" && (written.until !== null || written.lasting !== null);
  if (holds !== "has" || !isEnded || written.lasting === "all life") return null;
  const died = study.deathOf(who);
  if (died === null) return { phase, at: end };
  return study.family.timeline.before(end, died.time.start) === "yes" ? { phase, at: end } : null;
}
