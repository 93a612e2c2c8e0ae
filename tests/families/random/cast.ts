import fc from "fast-check";
import type { Value } from "./value.ts";

// Those who may come up in a family, and the lines that others point at.

export interface Generation {
  readonly year: number;
  readonly ids: readonly [string, string, string];
}

/** Each is born of the one above; the third of a generation is three years younger. */
export const generations: readonly Generation[] = [
  { year: 1930, ids: ["ada", "søren", "great-aunt"] },
  { year: 1955, ids: ["bo", "祖母", "dan"] },
  { year: 1980, ids: ["eva", "finn-2", "גיל"] },
  { year: 2005, ids: ["hana", "ivo", "jun"] },
];
export const everybody: readonly string[] = generations.flatMap(({ ids }) => ids);
export const others = { loss: "a-loss", pet: "rex" } as const;
export const outsiders = {
  helpers: "the-nurse",
  groups: "neighbours",
  places: "the-farm",
} as const;

/** From 2008 to 2010, in 2010, in 1944: all lines that are not there yet happen from 2012 on. */
export const anchors = { period: "hard-years", move: "the-move", war: "the-war" } as const;

export const person = fc.constantFrom(...everybody);
export const teller = fc.constantFrom(...everybody, "clinician", outsiders.helpers);
export const two = fc.shuffledSubarray([...everybody], { minLength: 2, maxLength: 2 });
export const some = oneOrList(fc.shuffledSubarray([...everybody], { minLength: 1, maxLength: 3 }));
export const tellers = oneOrList(fc.shuffledSubarray(["ada", "bo", "clinician"], { minLength: 1 }));

/** Those above somebody of a generation: one or two. */
export function elders(generation: number): fc.Arbitrary<Value> {
  const above = generations[generation - 1]?.ids ?? [];
  return oneOrList(fc.shuffledSubarray([...above], { minLength: 1, maxLength: 2 }));
}

/** One id, or a list of them. */
export function oneOrList(ids: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Value> {
  return fc
    .tuple(ids, fc.boolean())
    .map(([all, list]) => (list || all.length !== 1 ? all : (all[0] ?? "")));
}
