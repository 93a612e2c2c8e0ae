import type { Moment } from "../../family/time/timeline.ts";
import { dateOf } from "../../family/time/calendar.ts";
import type { Study } from "../study.ts";

/** The years somebody had completed at a moment; `null` where the file leaves more than one open. */
export function completedAge({ family }: Study, who: string, at: Moment): number | null {
  const born = family.timeline.between("origin", `birth:${who}`);
  const then = family.timeline.between("origin", at);
  const gap = family.timeline.between(`birth:${who}`, at);
  if (gap.least < 0 || !Number.isFinite(gap.most)) return null;
  const exact = born.least === born.most && then.least === then.most;
  const [least, most] = exact
    ? [yearsBetween(born.least, then.least), yearsBetween(born.least, then.least)]
    : [Math.floor(gap.least / 365.25), Math.floor(gap.most / 365.25)];
  return least === most ? least : null;
}

/** By the calendar, so that a birthday not yet reached is not counted. */
function yearsBetween(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  const reached = b.month > a.month || (b.month === a.month && b.day >= a.day);
  return b.year - a.year - (reached ? 0 : 1);
}
