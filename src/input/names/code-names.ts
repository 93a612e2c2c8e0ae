import { kinWords } from "../../catalogue/kin-words.ts";
import type { Family } from "../../family/family.ts";
import { kinshipOf } from "../../family/kinship.ts";
import type { Person } from "../../family/person.ts";

/** How people are called who are not to be known by their names. */
export type Naming = "initials" | "none";

/** What stands in the place of names. */
export interface CodeNames {
  /** By the word of a name, in small letters: what stands for it in ids. */
  readonly inIds: ReadonlyMap<string, string>;
  /** By the word of a name, as it is written: what stands for it in sentences. */
  readonly inText: ReadonlyMap<string, string>;
  /** By id: the whole name of somebody. */
  readonly whole: ReadonlyMap<string, string>;
}

/**
 * Initials ("A. B."); or the numbers of a pedigree, generation and place in the file ("II-3").
 * @see Bennett et al. 2022, "Practice resource-focused revision: standardized pedigree nomenclature"
 */
export function codeNames(family: Family, naming: Naming): CodeNames {
  const people = [...family.people.values()].filter(({ kind }) => kind === "person");
  const numbers = naming === "none" ? numbersOf(family, people) : new Map<string, string>();
  const inIds = new Map<string, string>();
  const inText = new Map<string, string>();
  for (const person of family.people.values())
    for (const word of wordsOf(person)) {
      const small = word.toLowerCase();
      const letter = initial(small);
      const taken = [...inIds.values()].filter((code) => code.startsWith(letter)).length;
      if (!inIds.has(small)) inIds.set(small, `${letter}${taken + 1}`);
      if (!inText.has(word)) inText.set(word, numbers.get(person.id) ?? `${letter.toUpperCase()}.`);
    }
  const whole = new Map(
    people.map(({ id, name }) => [id, numbers.get(id) ?? initials(name ?? id, inIds)]),
  );
  return { inIds, inText, whole };
}

/** The words by which somebody could be known: of every name, and of an id that is a name. */
function wordsOf({ id, kind, name, names }: Person): readonly string[] {
  if (kind === "place") return [];
  const { birth, lived, alias } = names;
  const named = [name, birth, lived, ...alias].flatMap((each) => each?.split(/[\s-]+/u) ?? []);
  const inId = kind === "person" ? id.split("-").filter((word) => !kinWords.has(word)) : [];
  const ids = kinWords.has(id.split("-").at(-1) ?? "") ? [] : inId;
  return [...named, ...ids, ...ids.map(capitalized)].filter((word) => /\p{L}{2}/u.test(word));
}

/** Two whose names begin alike are told apart by a number: "C." and "C2." */
function initials(name: string, codes: ReadonlyMap<string, string>): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => word !== "")
    .map((word) => dotted(codes.get(word.toLowerCase()) ?? initial(word)))
    .join(" ");
}

/** `c1` becomes "C.", `c2` "C2." */
function dotted(code: string): string {
  return `${code.replace(/(?<=\D)1$/u, "").toUpperCase()}.`;
}

function initial(word: string): string {
  return /\p{L}/u.exec(word)?.[0] ?? "x";
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "II-3": counted from the eldest generation; who is tied to nobody stands behind all others. */
function numbersOf(family: Family, people: readonly Person[]): Map<string, string> {
  const kin = kinshipOf(family);
  const of = (id: string): number => kin.generationOf(id) ?? Infinity;
  const all = [...new Set(people.map(({ id }) => of(id)))].toSorted((a, b) => a - b);
  const counts = new Map<number, number>();
  return new Map(
    people.map(({ id }) => {
      const row = all.indexOf(of(id));
      const count = (counts.get(row) ?? 0) + 1;
      counts.set(row, count);
      return [id, `${roman(row + 1)}-${count}`];
    }),
  );
}

const numerals = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(number: number): string {
  const numeral = numerals.find(([value]) => value <= number);
  return numeral === undefined ? "" : numeral[1] + roman(number - numeral[0]);
}
