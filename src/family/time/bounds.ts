import { type CalendarDay, dateOf } from "./calendar.ts";
import { type Moment, origin, type Timeline } from "./timeline.ts";

/** The first and the last day that a moment can lie on; `null` where nothing bounds it. */
export interface Bounds {
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
}

/** Where a moment lies on the calendar, as tightly as all that is told of any moment allows. */
export function boundsOf(timeline: Timeline, moment: Moment): Bounds {
  const { least, most } = timeline.between(origin, moment);
  return {
    first: Number.isFinite(least) ? dateOf(least) : null,
    last: Number.isFinite(most) ? dateOf(most) : null,
  };
}
