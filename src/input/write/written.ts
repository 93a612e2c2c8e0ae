import { wordsOf } from "./words.ts";

/** What is to be written: a word or phrase, text that must stand in quotes, a list, pairs, or nothing. */
export type Written = string | null | Quoted | readonly Written[] | Pairs;

/** Words of people where a word without quotes would be an id. */
export interface Quoted {
  readonly quoted: string;
}

export interface Pairs {
  readonly [key: string]: Written;
}

export function isPairs(value: Written): value is Pairs {
  return typeof value === "object" && value !== null && !isList(value) && wordsOf(value) === null;
}

export function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}
