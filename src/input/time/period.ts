// What a moment of the grammar covers, as edges measured from moments of the family's timeline.
import { origin, type Moment } from "../../family/time/timeline.ts";
import { aboutAge } from "./age.ts";
import { agePeriod } from "./age-period.ts";
import { aboutDate } from "./date.ts";
import type { Edge, Period } from "./edge.ts";
import type { MomentPhrase } from "./phrase.ts";
import type { Scope } from "./scope.ts";
import { daysOf } from "./units.ts";

export function periodOf(moment: MomentPhrase, scope: Scope): Period {
  switch (moment.kind) {
    case "date":
      return between(exactly(origin, moment.first), exactly(origin, moment.last));
    case "line": {
      const { id } = moment.name;
      const start = exactly(scope.startOf(id));
      return { start, end: exactly(scope.endOf(id)), isLine: true };
    }
    case "edge": {
      const of = moment.edge === "start" ? scope.startOf : scope.endOf;
      return point(exactly(of(moment.name.id)));
    }
    case "life":
      return point(exactly(`${moment.edge}:${moment.name.id}`));
    case "aged":
      return agePeriod(moment.name.id, moment.age);
    case "now":
      return point(exactly(scope.written));
  }
}

/** The same, told with `about`: wider by the calendar, by years of age, or by months. */
export function aboutPeriod(moment: MomentPhrase, scope: Scope): Period {
  if (moment.kind === "date") return periodOf(aboutDate(moment, scope.widths), scope);
  if (moment.kind === "aged") return agePeriod(moment.name.id, aboutAge(moment.age, scope.widths));
  const { start } = periodOf(moment, scope);
  if (start === null) return point(null);
  const wide = Math.ceil(scope.widths.amount("about-event") * daysOf.month);
  return between({ ...start, least: start.least - wide }, { ...start, most: start.most + wide });
}

function exactly(moment: Moment | null, days = 0): Edge | null {
  return moment === null ? null : { moment, least: days, most: days };
}

function between(start: Edge | null, end: Edge | null): Period {
  return { start, end, isLine: false };
}

function point(edge: Edge | null): Period {
  return between(edge, edge);
}
