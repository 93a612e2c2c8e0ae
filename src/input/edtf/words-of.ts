// Days of the calendar in the words of the family file.
import { months } from "../time/months.ts";
import { type Days, edgesOf, type Unit, unitOf } from "./days.ts";

/** A time that the file reads as these days; `null` if they are open to both sides. */
export function wordsOf({ first, last }: Days): string | null {
  if (first === -Infinity && last === Infinity) return null;
  if (last === Infinity) return `after ${edgeInWords({ first: -Infinity, last: first - 1 })}`;
  if (first === -Infinity) return `by ${edgeInWords({ first, last })}`;
  const unit = unitOf({ first, last });
  // `1900s` would be read as a hundred years.
  if (unit !== null && !(unit.kind === "decade" && unit.year % 100 === 0)) return unitInWords(unit);
  const [from, to] = edgesOf({ first, last });
  return `between ${from === null ? "" : unitInWords(from)} and ${to === null ? "" : unitInWords(to)}`;
}

/** The last unit of days that are open before. */
function edgeInWords(days: Days): string {
  const [, last] = edgesOf(days);
  return last === null ? "" : unitInWords(last);
}

function unitInWords(unit: Unit): string {
  switch (unit.kind) {
    case "century":
    case "decade":
      return `${unit.year}s`;
    case "year":
      return `${unit.year}`;
    case "month":
      return `${monthName(unit.month)} ${unit.year}`;
    case "day":
      return `${unit.day} ${monthName(unit.month)} ${unit.year}`;
  }
}

function monthName(month: number): string {
  const name = months[month - 1] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}
