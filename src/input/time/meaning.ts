// What a phrase says: the window in which its time lies.
import { agePeriod, daysLived } from "./age-period.ts";
import type { Edge, Period } from "./edge.ts";
import type { Phrase, Width } from "./phrase.ts";
import { aboutPeriod, periodOf } from "./period.ts";
import type { Scope } from "./scope.ts";
import { hull, type Window } from "./window.ts";

const anyTime: Window = { notBefore: [], notAfter: [] };

/**
 * @param through what says when something lasting held: a bare line then means all through it, so
 *   that the start is not after its start and the end not before its end
 */
export function windowOf(phrase: Phrase, scope: Scope, through: boolean): Window {
  switch (phrase.kind) {
    case "at": {
      const period = periodOf(phrase.moment, scope);
      return through && period.isLine ? from(period.end, period.start) : within(period);
    }
    case "about":
      return within(aboutPeriod(phrase.moment, scope));
    case "before":
      return from(null, periodOf(phrase.moment, scope).start, { least: 0, most: -1 });
    case "after":
      return from(periodOf(phrase.moment, scope).end, null, { least: 1, most: 0 });
    case "by":
      return { ...within(periodOf(phrase.moment, scope)), notBefore: [] };
    case "during": {
      const { start, end } = periodOf(phrase.moment, scope);
      return from(start, end);
    }
    case "between": {
      const { notBefore } = within(periodOf(phrase.first, scope));
      return { notBefore, notAfter: within(periodOf(phrase.last, scope)).notAfter };
    }
    case "offset":
      return offset(periodOf(phrase.moment, scope), phrase.side, phrase.width);
    case "or":
      return hull(phrase.either.map((one) => windowOf(one, scope, through)));
    case "age":
      return scope.who === null ? anyTime : within(agePeriod(scope.who, phrase.age));
    case "told-age":
      return toldAge(phrase, scope);
    case "later":
      return later(phrase.width, scope);
    case "blank":
      return anyTime;
  }
}

/** A window from one edge to another, each moved by some days. */
function from(first: Edge | null, last: Edge | null, moved: Width = { least: 0, most: 0 }): Window {
  const least = first === null ? -Infinity : first.least + moved.least;
  const most = last === null ? Infinity : last.most + moved.most;
  return {
    notBefore: first === null || least === -Infinity ? [] : [{ moment: first.moment, days: least }],
    notAfter: last === null || most === Infinity ? [] : [{ moment: last.moment, days: most }],
  };
}

/** Some time in it; a line alone means its start. */
function within({ start, end, isLine }: Period): Window {
  return from(start, isLine ? start : end);
}

function offset(period: Period, side: "before" | "after", { least, most }: Width): Window {
  const { start, end, isLine } = period;
  if (side === "after") return from(isLine ? end : start, end, { least, most });
  return from(start, isLine ? start : end, { least: -most, most: -least });
}

/** A birth so many years before the moment at which the age was told. */
function toldAge({ age, at }: Extract<Phrase, { kind: "told-age" }>, scope: Scope): Window {
  const { notBefore, notAfter } = within(periodOf(at ?? { kind: "now" }, scope));
  const { least, most } = daysLived(age);
  return {
    notBefore: most === Infinity ? [] : notBefore.map((b) => ({ ...b, days: b.days - most })),
    notAfter: notAfter.map((b) => ({ ...b, days: b.days - least })),
  };
}

function later(width: Width | null, { previous }: Scope): Window {
  if (previous === null) return anyTime;
  const moment = previous.ended ? previous.end : previous.start;
  const edge = { moment, least: 0, most: 0 };
  return from(edge, edge, width ?? { least: 0, most: Infinity });
}
