import { type CalendarDay, dateOf, dayOf } from "../../family/time/calendar.ts";

/** Some days of the calendar, both ends included; infinite where it is open. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A unit of the calendar; its month and day mean something only if it is that small. */
export interface Unit extends CalendarDay {
  readonly kind: "century" | "decade" | "year" | "month" | "day";
}

/** The unit that these days fill, `null` if they fill none. */
export function unitOf({ first, last }: Days): Unit | null {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
  const begun = dateOf(first);
  const kind = (["day", "month", "year", "decade", "century"] as const).find(
    (one) => last === lastOf(begun, one),
  );
  return kind === undefined ? null : { ...begun, kind };
}

/** The last day of a unit that begins on a day; `null` if none does. */
function lastOf({ year, month, day }: CalendarDay, kind: Unit["kind"]): number | null {
  if (kind === "day") return dayOf({ year, month, day });
  if (day !== 1) return null;
  if (kind === "month") return dayOf({ year, month: month + 1, day: 0 });
  const years = { year: 1, decade: 10, century: 100 }[kind];
  return month === 1 && year % years === 0 ? dayOf({ year: year + years, month: 1, day: 0 }) : null;
}

/** The first and the last unit of some days, both of the grain that the finer one needs. */
export function edgesOf({ first, last }: Days): readonly [first: Unit | null, last: Unit | null] {
  const grain = grains.find((one) => beginsAt(first, one) && beginsAt(last + 1, one)) ?? "day";
  return [unitAt(first, grain), unitAt(last, grain)];
}

const grains = ["year", "month", "day"] as const;

function beginsAt(at: number, grain: (typeof grains)[number]): boolean {
  if (!Number.isFinite(at) || grain === "day") return true;
  const { month, day } = dateOf(at);
  return day === 1 && (grain === "month" || month === 1);
}

function unitAt(at: number, grain: (typeof grains)[number]): Unit | null {
  return Number.isFinite(at) ? { ...dateOf(at), kind: grain } : null;
}
