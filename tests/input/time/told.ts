// A small family time to read phrases in: what each word of the tables points at.
import { dayOf } from "../../../src/family/time/calendar.ts";
import { resolve } from "../../../src/family/time/resolve.ts";
import {
  origin,
  type Constraint,
  type Gap,
  type Moment,
} from "../../../src/family/time/timeline.ts";
import { constrain, constrainDuration } from "../../../src/input/time/constrain.ts";
import { parseDuration, parseTime } from "../../../src/input/time/parse.ts";
import { widths } from "../../../src/input/time/widths.ts";
import type { Scope, Target } from "../../../src/input/time/scope.ts";

const lines = [
  "divorce",
  "therapy",
  "war",
  "limit",
  "leaving",
  "repair",
  "joint-session",
  "making-up",
  "applications",
];
const moments = ["divorce", "limit", "leaving", "joint-session", "applications"];

export const scope: Scope = {
  startOf: (id) => (lines.includes(id) ? `start:${id}` : null),
  endOf: (id) => {
    if (!lines.includes(id)) return null;
    return moments.includes(id) ? `start:${id}` : `end:${id}`;
  },
  written: "written",
  widths,
  who: "donna",
  previous: { start: "start:above", end: "end:above", ended: true },
};

/** The bounds on a moment told with these words, measured from another moment. */
export function told(words: string, from: Moment, changes: Partial<Scope> = {}): Gap {
  return gap(words, { kind: "moment", moment: "m" }, [from, "m"], changes);
}

/** The bounds on one edge of something lasting whose `when` is told with these words. */
export function held(words: string, edge: "start" | "end", from: Moment): Gap {
  return gap(words, { kind: "during", start: "start:m", end: "end:m" }, [from, `${edge}:m`]);
}

export function lasting(words: string, from: Moment, to: Moment, people: string[] = []): Gap {
  const phrase = parseDuration(words);
  if ("mistake" in phrase) throw new Error(phrase.message);
  return solved(constrainDuration(phrase, { start: "start:m", end: "end:m", people }), from, to);
}

function gap(
  words: string,
  target: Target,
  [from, to]: [Moment, Moment],
  changes: Partial<Scope> = {},
): Gap {
  const phrase = parseTime(words);
  if ("mistake" in phrase) throw new Error(`${phrase.message} (${phrase.hint ?? ""})`);
  return solved(constrain(phrase, target, { ...scope, ...changes }), from, to);
}

export function solved(constraints: readonly Constraint[], from: Moment, to: Moment): Gap {
  const { timeline, contradictions } = resolve([
    { constraints, loosely: () => constraints, said: true },
  ]);
  if (contradictions.length > 0) throw new Error("one phrase contradicts itself");
  return timeline.between(from, to);
}

/** A day as a distance from the origin: `day("1978-03-04")`. */
export function day(date: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  return dayOf({ year, month, day: dayOfMonth });
}

export { origin };
