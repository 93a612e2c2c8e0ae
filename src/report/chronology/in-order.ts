import type { Family } from "../../family/family.ts";
import type { Entry } from "./entry.ts";
import { type Step, stepsOf } from "./steps.ts";

/**
 * As one would tell it: what has a date or an age by these, and what has neither next to what it is
 * told with: "after the divorce" right behind the divorce, "before the therapy" right ahead of it.
 * What is certainly earlier always comes earlier. What has no time at all is left out.
 */
export function inOrder(family: Family, entries: readonly Entry[]): readonly Entry[] {
  const steps = stepsOf(
    family,
    entries.filter((entry) => hasTime(entry, entries)),
  );
  const ordered = new Set<Step>();
  const begun = new Set<Step>();
  const put = (step: Step): void => {
    if (begun.has(step)) return;
    begun.add(step);
    const before = byRank([...step.before]);
    for (const one of before) if (!isAhead(one)) put(one);
    for (const one of steps) if (isAhead(one) && one.ahead.has(step)) put(one);
    for (const one of before) put(one);
    ordered.add(step);
    for (const one of steps) if (waitsFor(one, step) && isNext(one)) put(one);
  };
  const isNext = (step: Step): boolean =>
    [...step.before].every((one) => ordered.has(one)) &&
    [...step.behind].some((one) => ordered.has(one));
  const alone = steps.filter(({ behind, ahead }) => behind.size + ahead.size === 0);
  for (const step of [...byRank(steps.filter(isRanked)), ...alone, ...steps]) put(step);
  return [...ordered].flatMap(({ entries: all }) => namedFirst(all));
}

/** What others at this moment are told by comes before them. */
function namedFirst(entries: readonly Entry[]): readonly Entry[] {
  const names = new Set(entries.flatMap(({ fact }) => fact.time.names));
  const isNamed = ({ fact }: Entry): boolean => fact.id !== null && names.has(fact.id);
  return [...entries.filter(isNamed), ...entries.filter((entry) => !isNamed(entry))];
}

/** What stands where what comes after it stands. */
function isAhead({ rank, behind, ahead }: Step): boolean {
  return rank === null && behind.size === 0 && ahead.size > 0;
}

/** What has a date or an age waits for nothing else. */
function waitsFor({ rank, behind, before }: Step, step: Step): boolean {
  return rank === null && (behind.has(step) || before.has(step));
}

function isRanked({ rank }: Step): boolean {
  return rank !== null;
}

function byRank(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((a, b) => compared(a.rank ?? Infinity, b.rank ?? Infinity));
}

/** Infinite ones are equal and come last. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** A time of its own, a place in the time of another, or one in a course of several. */
function hasTime({ fact: { time, id }, course }: Entry, entries: readonly Entry[]): boolean {
  if (Object.values(time.written).some((words) => words !== null)) return true;
  if (id !== null && entries.some(({ fact }) => fact.time.names.includes(id))) return true;
  return course !== null && entries.filter((other) => other.course === course).length > 1;
}
