import { dateOf } from "../../family/time/calendar.ts";
import type { CalendarDay } from "../../family/time/calendar.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Study } from "../study.ts";

/** The day of a moment; `null` where it is known less exactly than that. */
export function exactDay({ family }: Study, moment: Moment): CalendarDay | null {
  const { least, most } = family.timeline.between("origin", moment);
  return least === most && Number.isFinite(least) ? dateOf(least) : null;
}
