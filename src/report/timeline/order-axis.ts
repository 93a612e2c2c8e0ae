import type { Family } from "../../family/family.ts";
import type { Moment, Timeline } from "../../family/time/timeline.ts";
import type { Entry } from "../chronology/entry.ts";
import { ageOfIndex, yearOf } from "../chronology/time-columns.ts";
import type { Axis, Reach, Ruler } from "./axis.ts";
import { nameOfAges } from "./name-of-ages.ts";

/** From column to column. */
const leastStep = 11;
const widestStep = 80;

/** What stands at one place. */
interface Column {
  readonly entries: Entry[];
  readonly year: string;
  readonly age: string;
}

/**
 * Columns in the order of the chronology; how far they stand apart says nothing.
 * @param entries in order
 */
export function orderAxis(family: Family, entries: readonly Entry[], room: number): Axis {
  const columns = columnsOf(family, entries);
  const step = Math.min(widestStep, Math.max(leastStep, room / (columns.length + 0.5)));
  const xAt = (column: number): number => (column + 0.5) * step;
  const ruler = (name: string, words: (column: Column) => string): Ruler => ({
    name,
    marks: columns
      .map((column, at) => ({ x: xAt(at), text: words(column) }))
      .filter(({ text }, at, all) => text !== "" && text !== all[at - 1]?.text),
  });
  const rulers = [ruler("Year", ({ year }) => year), ruler(nameOfAges(family), ({ age }) => age)];
  const columnOf = new Map(
    columns.flatMap((column, at) => column.entries.map(({ fact }) => [fact, at] as const)),
  );
  return {
    scale: "order",
    width: Math.max(room, columns.length * step),
    rulers: rulers.filter(({ marks }) => marks.length > 0),
    lines: columns.map((_, at) => xAt(at)),
    reach: (moment) => reachIn(family.timeline, columns, moment, xAt),
    spotOf: (entry) => {
      const at = columnOf.get(entry.fact);
      const x = at === undefined ? null : xAt(at);
      return { least: isBegun(entry) ? x : null, most: x };
    },
  };
}

/** One for all that stands together: with the same years and ages, and none certainly after another. */
function columnsOf(family: Family, entries: readonly Entry[]): readonly Column[] {
  const { timeline } = family;
  const columns: Column[] = [];
  for (const entry of entries) {
    const [year, age] = [yearOf(family, entry), ageOfIndex(family, entry)];
    const last = columns.at(-1);
    const isSame = last?.year === year && last.age === age;
    if (isSame && !last.entries.some(({ stands }) => isAfter(timeline, entry.stands, stands)))
      last.entries.push(entry);
    else columns.push({ entries: [entry], year, age });
  }
  return columns;
}

/** Whether more is told of its beginning than that it came before its end. */
function isBegun({ fact: { time } }: Entry): boolean {
  const { when, from, until, lasting } = time.written;
  return until === null || when !== null || from !== null || lasting !== null;
}

/** Not before, and not certainly at the same time. */
function isAfter(timeline: Timeline, one: Moment, other: Moment): boolean {
  const { least, most } = timeline.between(other, one);
  return least >= 0 && most > 0;
}

/** An end lies behind all that is certainly not later, and ahead of what is not earlier. */
function reachIn(
  timeline: Timeline,
  columns: readonly Column[],
  end: Moment,
  xAt: (column: number) => number,
): Reach {
  const gaps = columns.map(({ entries }) =>
    entries.map(({ stands }) => timeline.between(stands, end)),
  );
  const first = gaps.findLastIndex((all) => all.some(({ least }) => least >= 0));
  const last = gaps.findIndex((all) => all.some(({ most }) => most <= 0));
  const isAt = gaps[last]?.some(({ least, most }) => least === 0 && most === 0) === true;
  return {
    least: first < 0 ? null : xAt(first),
    most: last < 0 ? null : xAt(isAt ? last : last - 0.5),
  };
}
