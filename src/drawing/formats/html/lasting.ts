import type { Fact } from "../../../family/fact.ts";
import type { Family } from "../../../family/family.ts";
import { type Moment, origin } from "../../../family/time/timeline.ts";
import { keyOf } from "../../tag.ts";

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
      .map(({ id }) => [deathOf(id), once(`death:${id}`)] as const),
    ...family.bonds.flatMap(({ path, phases }) => {
      const first = phases[0];
      const whole = first === undefined ? [] : [[keyOf(path), once(first.time.start)] as const];
      return [...whole, ...phases.map(fact)];
    }),
    ...family.roles.map(fact),
    ...family.households.map(fact),
  ]);
}

/** The key of what shows that somebody is dead. */
export function deathOf(id: string): string {
  return `${id} died`;
}

const never = [Infinity, Infinity] as const;
