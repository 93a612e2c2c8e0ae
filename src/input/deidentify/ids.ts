import { kinWords } from "../../catalogue/kin-words.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import type { Document } from "../document/document.ts";
import { mentioned } from "../document/mentioned.ts";
import { isId } from "../time/words.ts";
import { lineWord } from "./line-word.ts";
import { plainWords } from "./plain-words.ts";

/**
 * Another id for each. Words that say what somebody is stay ("mother", "annas-father" as
 * "…s-father"); whoever has a name, or is called by one in the id, gets the other name; all else is
 * called by what it is: a pregnancy, a town, a group, a choice. Of several alike each has a number.
 */
export function newIds(
  { ids, times, references }: Document,
  family: Family,
  nameFor: (word: string) => string | null,
): ReadonlyMap<string, string> {
  const stems = [...ids.keys()].map((id): Stem => {
    const words = id.split("-").map((word) => wordFor(word, nameFor));
    const person = family.people.get(id);
    return {
      id,
      stem: person === undefined ? lineStem(family, id, words) : stemOf(person, words),
      isTold: person !== undefined,
    };
  });
  const told = new Set([...times.flatMap(mentioned), ...references.map(({ id }) => id)]);
  const isTold = (one: Stem): boolean => one.isTold || told.has(one.id);
  // What no other line tells of is never read by its id: it comes last in the count.
  return numbered([...stems.filter(isTold), ...stems.filter((one) => !isTold(one))]);
}

interface Stem {
  readonly id: string;
  readonly stem: string;
  readonly isTold: boolean;
}

/** Those of one stem from 1 on; one alone has none. */
function numbered(stems: readonly Stem[]): ReadonlyMap<string, string> {
  const alike = new Map<string, string[]>();
  for (const { id, stem } of stems) alike.set(stem, [...(alike.get(stem) ?? []), id]);
  return new Map(
    [...alike].flatMap(([stem, ids]) =>
      ids.map((id, at) => [id, ids.length === 1 ? stem : `${stem}-${at + 1}`] as const),
    ),
  );
}

/** A word of an id, and what it is; `null`: it could say who it is. */
type Word = { readonly text: string; readonly is: "alias" | "owner" | "plain" } | null;

function wordFor(word: string, nameFor: (word: string) => string | null): Word {
  const alias = idForm(nameFor(word));
  if (alias !== null) return { text: alias, is: "alias" };
  const owner = word.endsWith("s") ? idForm(nameFor(word.slice(0, -1))) : null;
  if (owner !== null) return { text: `${owner}s`, is: "owner" };
  return isPlain(word) ? { text: word, is: "plain" } : null;
}

function isPlain(word: string): boolean {
  return plainWords.has(word) || plainWords.has(word.replace(/s$/u, ""));
}

/** Ids are in small Latin letters. */
function idForm(name: string | null): string | null {
  const small = name?.toLowerCase() ?? "";
  return /^[a-z]+$/u.test(small) ? small : null;
}

function stemOf({ kind, being, name, sort }: Person, words: readonly Word[]): string {
  if (kind !== "person") return idOr(ending(words), idOr(sort ?? "", kind));
  if (being !== "person" && being !== "pet") return idOr(ending(words), being);
  const isKin = words.some((word) => word?.is === "plain" && kinWords.has(word.text));
  if (name === null && isKin) return joined(words.filter((word) => word?.is !== "alias"));
  return words.includes(null) ? being : joined(words);
}

/** Of what has a time, the last words say what it was: "the joint session", "the leaning years". */
function lineStem(family: Family, id: string, words: readonly Word[]): string {
  if (!words.includes(null)) return joined(words);
  const last = ending(words);
  return last === "" ? lineWord(family, id) : `the-${last.replace(/^the-/u, "")}`;
}

/** The last words, after all that could tell. */
function ending(words: readonly Word[]): string {
  return joined(words.slice(words.findLastIndex((word) => isTelling(word)) + 1));
}

function isTelling(word: Word): boolean {
  return word === null || word.is === "alias";
}

function joined(words: readonly Word[]): string {
  return words.flatMap((word) => word?.text ?? []).join("-");
}

/** Words that can be an id and say nothing of who it is; or else another. */
function idOr(words: string, other: string): string {
  return isId(words) && words.split("-").every(isPlain) ? words : other;
}
