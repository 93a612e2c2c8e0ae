import type { Area } from "../../catalogue/areas.ts";
import type { Person } from "../../family/person.ts";
import type { Functioning } from "../../family/statements.ts";
import type { ValueKey } from "../../family/value.ts";
import type { FunctioningKeys, Line } from "../document/document.ts";
import { courseOf } from "./courses.ts";
import { factAt, type Source } from "./facts.ts";
import { seatsOn } from "./seats.ts";

// prettier-ignore
const areas = [
  "work", "education", "faith", "culture", "language", "money", "migration", "strength",
] as const satisfies readonly Area[];

/** The lines of `functioning`, and what is told under `people` of the same sides of somebody's life. */
export function functioningOf(
  source: Source,
  people: ReadonlyMap<string, Person>,
): readonly Functioning[] {
  return [
    ...[...people.values()].flatMap(underPeople),
    ...source.document.functioning.flatMap((line) => onLine(source, line)),
  ];
}

const areaOf: Readonly<Partial<Record<ValueKey, Area>>> = {
  work: "work",
  education: "education",
  faith: "faith",
  culture: "culture",
  language: "language",
  money: "money",
  migration: "migration",
  strengths: "strength",
};

/** Of people, helpers and groups; what is unknown or not to be told stays among the values. */
function underPeople({ id, values }: Person): readonly Functioning[] {
  return values.flatMap(({ key, ...value }) => {
    const area = areaOf[key];
    if (area === undefined || value.answer !== "yes") return [];
    return [{ ...value, who: id, area, phases: [{ ...value, status: "present" as const }] }];
  });
}

function onLine(source: Source, { path, keys }: Line<FunctioningKeys>): readonly Functioning[] {
  const fact = factAt(source, path, keys);
  const seats = seatsOn(source.document, path, keys);
  return areas.flatMap((area) => {
    const is = keys[area];
    if (is === undefined) return [];
    return seats.map((seat) => ({
      ...fact,
      path: seat.path,
      time: source.clock.stretchAt(seat.path),
      who: seat.who,
      area,
      is,
      phases: courseOf(source, path, keys, seat.path),
    }));
  });
}
