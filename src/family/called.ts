import type { Being } from "../catalogue/beings.ts";
import { beings } from "../catalogue/beings.ts";
import { kinWords } from "../catalogue/kin-words.ts";
import type { Family } from "./family.ts";
import type { Person } from "./person.ts";

/**
 * Somebody on their own, as under a symbol: the name, or else what the id says: "father of Anna"
 * for an id that begins with somebody's possessive, otherwise the id's own words.
 */
export function label(family: Family, id: string): string {
  const name = personIn(family, id)?.name;
  if (name !== undefined && name !== null) return name;
  const loss = lossIn(family, id);
  if (loss !== null) return loss;
  const owned = ownedBy(family, id);
  return owned === null
    ? spaced(family, id)
    : `${spaced(family, owned.rest)} of ${called(family, owned.owner)}`;
}

/**
 * Somebody, or a line of the file, inside a sentence: "Anna", "the grandmother", "the joint
 * session". Who has no name is called by the words of the id; an id that begins with somebody's
 * possessive reads as one: "Anna’s father". One of several of a number has no article: "group 2".
 */
export function called(family: Family, id: string): string {
  const name = personIn(family, id)?.name;
  if (name !== undefined && name !== null) return name;
  const loss = lossIn(family, id);
  if (loss !== null) return `the ${loss}`;
  const owned = ownedBy(family, id);
  if (owned !== null) return `${called(family, owned.owner)}’s ${spaced(family, owned.rest)}`;
  return soundsLikeAName(family, id) || /-\d{1,2}$/u.test(id)
    ? spaced(family, id)
    : `the ${spaced(family, id.replace(/^the-/u, ""))}`;
}

const losses: readonly Being[] = ["miscarriage", "stillbirth", "abortion"];

/** A loss without a name is called what it was; an id like `lost` would be unkind. Several keep their words. */
function lossIn(family: Family, id: string): string | null {
  const being = personIn(family, id)?.being ?? "person";
  const { label } = beings[being];
  if (!losses.includes(being) || ownedBy(family, id) !== null) return null;
  const words = spaced(family, id);
  if (words.includes(label)) return null;
  const others = [...(family.whole ?? family).people.values()].filter(
    (other) => other.being === being && other.name === null && other.id !== id,
  );
  return others.length === 0 ? label : `${label} (${words})`;
}

/** Whoever is in the file, though not in the part of it that is looked at. */
function personIn({ people, whole }: Family, id: string): Person | undefined {
  return people.get(id) ?? whole?.people.get(id);
}

/** A person whose id says nothing of what they are to the family; lines and places are never people. */
function soundsLikeAName(family: Family, id: string): boolean {
  const last = id.split("-").at(-1) ?? id;
  const { kind, being } = personIn(family, id) ?? {};
  return kind === "person" && being === "person" && !kinWords.has(last);
}

interface Owned {
  readonly owner: string;
  readonly rest: string;
}

/** `annas-father` where there is an `anna`, `elias-father` where there is an `elias`; `null` for ids that are nobody's. */
function ownedBy(family: Family, id: string): Owned | null {
  const words = id.split("-");
  for (let length = words.length - 1; length > 0; length--) {
    const possessive = words.slice(0, length).join("-");
    if (!possessive.endsWith("s")) continue;
    const rest = words.slice(length).join("-");
    const owner = possessive.slice(0, -1);
    if (personIn(family, owner) !== undefined) return { owner, rest };
    // A name on s takes no second one in an id.
    const isKin = kinWords.has(words.at(-1) ?? "");
    if (isKin && personIn(family, possessive) !== undefined) return { owner: possessive, rest };
  }
  return null;
}

/** An id as words; one that begins with the id of something named has its name: "Elm House sale". Nobody has another's. */
function spaced(family: Family, id: string): string {
  const words = personIn(family, id)?.kind === "person" ? [] : id.split("-");
  for (let length = words.length - 1; length > 0; length--) {
    const name = personIn(family, words.slice(0, length).join("-"))?.name;
    if (name !== undefined && name !== null)
      return `${name} ${parted(words.slice(length).join("-"))}`;
  }
  return parted(id);
}

/** Hyphens of an id become spaces, but for those that the word itself has. */
function parted(id: string): string {
  return id
    .replaceAll(/-in-law\b/gu, "_in_law")
    .replaceAll(/\b(great|half|step|ex|co)-/gu, "$1_")
    .replaceAll("-", " ")
    .replaceAll("_", "-");
}
