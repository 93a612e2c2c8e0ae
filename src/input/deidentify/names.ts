import type { Gender } from "../../catalogue/people.ts";
import { kinWords } from "../../catalogue/kin-words.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import { plainWords } from "./plain-words.ts";
import { pseudonymsFor } from "./pseudonyms.ts";

/** Other names for the words of all names in a family. */
export interface OtherNames {
  /** For one word, in small letters; `null`: it is no word of a name here. */
  readonly forWord: (word: string) => string | null;
  /** What somebody is called instead; `null`: they have no name. */
  readonly forPerson: (id: string) => string | null;
  /** Word by word, for a list that is kept apart. */
  readonly list: ReadonlyMap<string, string>;
}

/** Steady within a family: who shares a name with somebody goes on sharing one. */
export function otherNames(family: Family, text: string): OtherNames {
  const used = new Set(wordsIn(text).map((word) => word.toLowerCase()));
  const pseudonym = pseudonymsFor(used);
  const list = new Map<string, string>();
  const people = [...family.people.values()].filter(({ kind }) => kind !== "place");
  const give = (word: string, as: Gender | "surname"): void => {
    const small = word.toLowerCase();
    if (!list.has(small)) list.set(small, pseudonym(word, as));
  };
  for (const person of people) for (const word of firstWords(person)) give(word, person.gender);
  for (const person of people) for (const word of lastWords(person)) give(word, "surname");
  for (const person of people)
    for (const word of nameInId(person, family)) give(word, person.gender);
  const forWord = (word: string): string | null => list.get(word) ?? null;
  return {
    list,
    forWord,
    forPerson: (id) => {
      const name = family.people.get(id)?.name;
      if (name === undefined || name === null || family.people.get(id)?.kind === "place")
        return null;
      return [...new Set(wordsIn(name).map((word) => list.get(word.toLowerCase()) ?? word))].join(
        " ",
      );
    },
  };
}

/** What somebody is called by: of a name of several words all but the last, and an only word. */
function firstWords(person: Person): readonly string[] {
  return namesOf(person).flatMap((name) => {
    const words = wordsIn(name);
    return words.length === 1 ? words : words.slice(0, -1);
  });
}

function lastWords(person: Person): readonly string[] {
  return namesOf(person).flatMap((name) => wordsIn(name).slice(1));
}

function namesOf({ name, names, values }: Person): readonly string[] {
  const { birth, lived, alias } = names;
  const versions = values.filter(({ key }) => /name|alias/u.test(key)).map(({ is }) => is);
  return [name, birth, lived, ...alias, ...versions].filter((one) => one !== null);
}

/** An id that is no word for what somebody is, is a name: "gary", "annas-father" has Anna's. */
function nameInId({ id, kind, being }: Person, { people }: Family): readonly string[] {
  if (kind === "place" || kind === "group" || (being !== "person" && being !== "pet")) return [];
  const isOwner = (word: string): boolean => word.endsWith("s") && people.has(word.slice(0, -1));
  return id
    .split("-")
    .filter((word) => /^\p{L}{2,}$/u.test(word) && !isPlain(word) && !isOwner(word));
}

function isPlain(word: string): boolean {
  const one = word.replace(/s$/u, "");
  return [word, one].some((each) => plainWords.has(each) || kinWords.has(each));
}

const titles: ReadonlySet<string> = new Set(["dr", "mr", "mrs", "ms", "prof", "sir", "jr", "sr"]);

/** Of two letters at least: one letter is an initial. */
function wordsIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.filter((word) => !titles.has(word.toLowerCase()));
}
