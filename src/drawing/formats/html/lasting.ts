import { unions } from "../../../catalogue/unions.ts";
import type { Fact } from "../../../family/fact.ts";
import type { Family } from "../../../family/family.ts";
import { type Moment, origin } from "../../../family/time/timeline.ts";
import { keyOf } from "../../tag.ts";
import { laterKeys } from "./time-keys.ts";

/** Between which days something began and ended; infinite where nothing says. */
export interface Lasting {
  readonly begins: readonly [number, number];
  readonly ends: readonly [number, number];
}

/** When each thing of a drawing was there, by the key of its shapes. */
export function lastingOf(family: Family): ReadonlyMap<string, Lasting> {
  const between = (moment: Moment): readonly [number, number] => {
    const { least, most } = family.timeline.between(origin, moment);
    return [least, most];
  };
  const fact = ({ path, time }: Fact): readonly [string, Lasting] => [
    keyOf(path),
    { begins: between(time.start), ends: time.ended === "yes" ? between(time.end) : never },
  ];
  const once = (moment: Moment): Lasting => ({ begins: between(moment), ends: never });
  const people = [...family.people.values()];
  return new Map([
    ...people.map(({ id }) => [id, once(`birth:${id}`)] as const),
    ...people
      .filter(({ dead }) => dead === "yes")
      .map(({ id }) => [laterKeys.death(id), once(`death:${id}`)] as const),
    ...illnesses(family, between),
    ...family.bonds.flatMap(({ path, phases }) => partings(keyOf(path), phases, once)),
    ...family.bonds.flatMap(({ path, phases }) => {
      const first = phases[0];
      const whole = first === undefined ? [] : [[keyOf(path), once(first.time.start)] as const];
      return [...whole, ...phases.map(fact)];
    }),
    ...family.roles.map(fact),
    ...family.households.map(fact),
  ]);
}

type Between = (moment: Moment) => readonly [number, number];

/** What fills a part of somebody's symbol is there from the first illness on. */
function illnesses(family: Family, between: Between): readonly (readonly [string, Lasting])[] {
  return [...family.people.keys()].flatMap((id) => {
    const starts = family.conditions
      .filter(({ who }) => who === id)
      .flatMap(({ phases }) => phases.slice(0, 1).map(({ time }) => between(time.start)));
    if (starts.length === 0) return [];
    const born = between(`birth:${id}`);
    const begins = [0, 1].map((at) =>
      Math.max(born[at] ?? -Infinity, Math.min(...starts.map((one) => one[at] ?? Infinity))),
    );
    return [
      [laterKeys.illness(id), { begins: [begins[0] ?? 0, begins[1] ?? 0], ends: never }] as const,
    ];
  });
}

/** The slashes of a couple are there from its first parting on. */
function partings(
  key: string,
  phases: Family["bonds"][number]["phases"],
  once: (moment: Moment) => Lasting,
): readonly (readonly [string, Lasting])[] {
  const first = phases.find(({ union }) => union !== null && unions[union].does === "ends");
  return first === undefined ? [] : [[laterKeys.parting(key), once(first.time.start)]];
}
const never = [Infinity, Infinity] as const;
