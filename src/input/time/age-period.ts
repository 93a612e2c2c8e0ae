// An age as a stretch of time after a birth.
import type { Period } from "./edge.ts";
import type { Age, Width } from "./phrase.ts";
import { daysOf } from "./units.ts";

/** From the birthday that begins an age to the day before the one that ends it. */
export function agePeriod(person: string, age: Age): Period {
  const moment = `birth:${person}`;
  const first = birthday(age.from);
  const next = birthday(age.below);
  const end = { moment, least: next.least - 1, most: next.most - 1 };
  return {
    start: { moment, ...first },
    end: age.below === Infinity ? null : end,
    isLine: false,
  };
}

/** How long somebody of this age has lived. */
export function daysLived(age: Age): Width {
  return { least: birthday(age.from).least, most: birthday(age.below).most - 1 };
}

/** Days from the birth; years are not all equally long. */
function birthday(years: number): Width {
  const days = years * daysOf.year;
  return { least: Math.floor(days), most: Math.ceil(days) };
}
