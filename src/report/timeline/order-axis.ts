import type { Family } from "../../family/family.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Entry } from "../chronology/entry.ts";
import { ageOfIndex, yearOf } from "../chronology/time-columns.ts";
import type { Axis, Ruler } from "./axis.ts";
import { levelsOf } from "../chronology/levels.ts";
import { ranksIn } from "../chronology/ranks.ts";
import { nameOfAges } from "./name-of-ages.ts";

/** From level to level. */
const leastStep = 11;
const widestStep = 80;

/** Places in the order that is told; how far they stand apart says nothing. */
export function orderAxis(family: Family, entries: readonly Entry[], room: number): Axis {
  const moments = momentsOf(family, entries);
  const levels = levelsOf(family.timeline, moments, ranksIn(family, moments));
  const all = [...levels.values()];
  const [first, last] = [Math.min(0, ...all), Math.max(0, ...all)];
  const step = Math.min(widestStep, Math.max(leastStep, room / (last - first + 1.5)));
  const xAt = (level: number): number => (level - first + 0.5) * step;
  const columns = [...new Set(all)].sort((a, b) => a - b);
  const ruler = (name: string, words: (moment: Moment) => string): Ruler => ({
    name,
    marks: columns.flatMap((level) => {
      const said = [...levels].flatMap(([one, at]) => (at === level ? [words(one)] : []));
      const text = said.find((one) => one !== "");
      return text === undefined ? [] : [{ x: xAt(level), text }];
    }),
  });
  const rulers = [
    ruler("Year", (moment) => yearOf(family, moment)),
    ruler(nameOfAges(family), (moment) => ageOfIndex(family, moment)),
  ];
  return {
    scale: "order",
    width: Math.max(room, (last - first + 1) * step),
    rulers: rulers.filter(({ marks }) => marks.length > 0),
    lines: columns.map(xAt),
    reach: (moment) => {
      const level = levels.get(moment);
      const x = level === undefined ? null : xAt(level);
      return { least: x, most: x };
    },
  };
}

/** Beginnings, and those ends that something else comes after. */
function momentsOf({ timeline, index }: Family, entries: readonly Entry[]): readonly Moment[] {
  const starts = entries.map(({ fact }) => fact.time.start);
  const ends = entries
    .filter(({ lasts }) => lasts)
    .map(({ fact }) => fact.time.end)
    .filter((end) => starts.some((start) => timeline.between(end, start).least >= 0));
  return [...new Set([...starts, ...ends, ...index.slice(0, 1).map((id) => `birth:${id}`)])];
}
