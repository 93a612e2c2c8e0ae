import type { Family } from "../../family/family.ts";
import { type Moment, origin, type Timeline } from "../../family/time/timeline.ts";
import type { Entry } from "./entry.ts";
import { spanFrom } from "./spans.ts";

/** What stands at one moment, and what is told of its place among the others. */
export interface Step {
  readonly entries: readonly Entry[];
  /** Grows with time; `null` where neither a date nor an age bounds it. */
  readonly rank: number | null;
  /** What came certainly before. */
  readonly before: ReadonlySet<Step>;
  /** What its own words, or its place among phases, set it behind. */
  readonly behind: ReadonlySet<Step>;
  /** What they set it ahead of, where they set it behind nothing. */
  readonly ahead: ReadonlySet<Step>;
}

interface Growing extends Step {
  readonly moment: Moment;
  readonly entries: Entry[];
  readonly before: Set<Step>;
  readonly behind: Set<Step>;
  readonly ahead: Set<Step>;
}

/** A decade, or "as a child": what is bounded less has no rank. */
const widest = 13 * 365.25;

/** The steps of a chronology, each with what stands at it, in the order of the file. */
export function stepsOf(family: Family, entries: readonly Entry[]): readonly Step[] {
  const { timeline } = family;
  const ranks = ranksOf(family, entries);
  const steps: Growing[] = [];
  for (const entry of entries) {
    const same = steps.find(({ moment }) => isSame(timeline, moment, entry.stands));
    if (same === undefined) steps.push(stepOf(entry, ranks.get(entry) ?? null));
    else same.entries.push(entry);
  }
  for (const step of steps)
    for (const other of steps)
      if (step !== other && timeline.between(other.moment, step.moment).least >= 0)
        step.before.add(other);
  const at = new Map(steps.flatMap((step) => step.entries.map((entry) => [entry, step] as const)));
  for (const step of steps)
    for (const entry of step.entries)
      for (const other of besides(entry, entries)) {
        const beside = at.get(other);
        if (beside !== undefined && beside !== step) join(step, beside);
      }
  return steps;
}

function stepOf(entry: Entry, rank: number | null): Growing {
  return {
    ...{ moment: entry.stands, entries: [entry], rank },
    ...{ before: new Set(), behind: new Set(), ahead: new Set() },
  };
}

function isSame(timeline: Timeline, one: Moment, other: Moment): boolean {
  if (one === other) return true;
  const { least, most } = timeline.between(one, other);
  return least === 0 && most === 0;
}

function join(step: Growing, beside: Step): void {
  if (step.before.has(beside)) step.behind.add(beside);
  else step.ahead.add(beside);
}

/** The entries that the words of one name, or else its neighbours in a course. */
function besides(entry: Entry, entries: readonly Entry[]): readonly Entry[] {
  const { names, written } = entry.fact.time;
  if (Object.values(written).some((words) => words !== null))
    return entries.filter(({ fact, kind, who }) =>
      kind === "birth" ? names.some((id) => who.includes(id)) : names.includes(fact.id ?? ""),
    );
  if (entry.course === null) return [];
  const course = entries.filter((other) => other.course === entry.course);
  const at = course.indexOf(entry);
  return course.slice(Math.max(0, at - 1), at + 2).filter((other) => other !== entry);
}

/** By the calendar or by the age of the index person, whichever more is told of. */
function ranksOf(
  { timeline, index }: Family,
  entries: readonly Entry[],
): ReadonlyMap<Entry, number> {
  const from = (zero: Moment): ReadonlyMap<Entry, number> =>
    new Map(
      entries.flatMap((entry) => {
        const { least, most } = spanFrom(timeline, zero, entry);
        return most - least <= widest ? [[entry, least + most] as const] : [];
      }),
    );
  const byAge = from(`birth:${index[0] ?? ""}`);
  const byYear = from(origin);
  return byAge.size > byYear.size ? byAge : byYear;
}
