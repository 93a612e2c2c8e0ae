import { aboutDate } from "../time/date.ts";
import { type Widths, widths } from "../time/widths.ts";
import { type Days, unitOf } from "./days.ts";

/** As wide as `about` makes these days: by years or, if they are a month or a day, by months. */
export function widened({ first, last }: Days, wide: Widths = widths): Days {
  const unit = unitOf({ first, last });
  const grain = unit?.kind === "month" || unit?.kind === "day" ? unit.kind : "year";
  const about = aboutDate({ kind: "date", first, last, grain }, wide);
  return { first: about.first, last: about.last };
}
