import { type Days, edgesOf, type Unit, unitOf } from "./days.ts";

/**
 * Days of the calendar as EDTF, as short as they can be said; `null` if they are open to both sides.
 * @see Library of Congress 2019, "Extended Date/Time Format (EDTF) Specification"; ISO 8601-2:2019
 */
export function edtfOf({ first, last }: Days): string | null {
  if (first === -Infinity && last === Infinity) return null;
  const unit = unitOf({ first, last });
  if (unit !== null) return unitInEdtf(unit);
  return edgesOf({ first, last })
    .map((edge) => (edge === null ? ".." : unitInEdtf(edge)))
    .join("/");
}

function unitInEdtf(unit: Unit): string {
  const year = String(unit.year).padStart(4, "0");
  switch (unit.kind) {
    case "century":
      return `${year.slice(0, 2)}XX`;
    case "decade":
      return `${year.slice(0, 3)}X`;
    case "year":
      return year;
    case "month":
      return `${year}-${two(unit.month)}`;
    case "day":
      return `${year}-${two(unit.month)}-${two(unit.day)}`;
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
