import type { Path } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import type { Draft } from "../splice/draft.ts";
import { namesIn } from "../time/names.ts";
import type { Written } from "../write/written.ts";
import { findingFor } from "./finding-for.ts";
import { kept } from "./kept.ts";
import type { OtherNames } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { veryOld } from "./very-old.ts";
import { whatIsLeft } from "./what-is-left.ts";
import { inYears } from "./years.ts";

export interface Given {
  readonly draft: Draft;
  readonly family: Family;
  readonly names: OtherNames;
  readonly ids: ReadonlyMap<string, string>;
  /** Dates as years; only those told as years; none, where they contradict each other as years. */
  readonly dates: "years" | "told" | "none";
}

type Time = Draft["document"]["times"][number];

/** What stands for the words at a place of the file; `undefined`: nothing may. */
export function wordsFor(
  given: Given,
): (words: string, path: Path, quoted: boolean) => Written | undefined {
  const { document } = given.draft;
  const references = new Map(document.references.map((one) => [keyOf(one.path), one]));
  const times = new Map(document.times.map((one) => [keyOf(one.path), one]));
  const old = veryOld(given.family);
  const homes = new Map<string, string>();
  const known = { nameFor: given.names.forWord, hidden: hiddenIn(given) };
  const left = whatIsLeft(known);
  const own = new Map(document["own-words"].map(({ keys }) => [keys.word, keys.like]));
  return (words, path, quoted) => {
    const key = keyFor(path);
    const time = times.get(keyOf(path));
    if (time !== undefined) {
      const isDead = given.family.people.get(String(path[1]))?.dead === "yes";
      if (path[0] === "people" && old.has(String(path[1]))) {
        if (key === "died") return "yes";
        if (key === "born" && !isDead) return "unknown";
      }
      return timeFor(given, time);
    }
    // The reference there is the key: who feels it.
    if (key === "feels") return own.get(words) ?? words;
    const reference = references.get(keyOf(path));
    const free = quoted && (reference?.wants === "thing" || reference?.wants === "holder");
    if (reference !== undefined && !free) return idsIn(words, given.ids);
    if (path[0] === "findings" && key === "finding")
      return findingFor(words, given.ids) ?? undefined;
    if (path.at(-1) === "id") return given.ids.get(words);
    if (path[0] === "settings") return words;
    if (key === "name") return given.names.forPerson(String(path[1])) ?? undefined;
    if (key === "home") return homeFor(words, homes);
    const isKind = kept.has(key) && (key !== "kind" || path[0] === "people");
    if (isKind) return own.get(words) ?? words;
    const text = left(words, key, path);
    return text === undefined || !quoted ? text : { quoted: text };
  };
}

/** The key that says what the words are: of what somebody feels, that word and not their id. */
function keyFor(path: Path): string {
  const last = path.findLast((step) => typeof step === "string" && step !== "is");
  return path.includes("feels") ? "feels" : String(last);
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function idsIn(words: string, ids: ReadonlyMap<string, string>): string {
  return (
    ids.get(words) ??
    words
      .replace(/^(\S+)(?=['’]s side$)/u, (id) => ids.get(id) ?? id)
      .replace(/(?<= of )(\S+)$/u, (id) => ids.get(id) ?? id)
  );
}

function homeFor(words: string, homes: Map<string, string>): string {
  const known = homes.get(words) ?? `home-${homes.size + 1}`;
  homes.set(words, known);
  return known;
}

function timeFor({ ids, dates }: Given, { words, key, phrase }: Time): string | undefined {
  const named = "mistake" in phrase || key === "lasting" ? [] : namesIn(phrase);
  const renamed = named
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (now, { id, start, end }) => now.slice(0, start) + (ids.get(id) ?? id) + now.slice(end),
      words,
    );
  const asYears = inYears(renamed);
  if (asYears === null || (dates === "none" && /\d{4}/u.test(words))) return undefined;
  return dates === "told" && asYears !== renamed ? undefined : asYears;
}

/** Words of ids and names of places: where something was says who they are. */
function hiddenIn({ draft: { document }, family }: Given): ReadonlySet<string> {
  const places = [...family.people.values()].filter(({ kind }) => kind === "place");
  const words = places.flatMap(({ id, name }) => [id.replaceAll("-", " "), name ?? ""]);
  const homes = document.households.flatMap(({ keys }) => [keys.home ?? ""]);
  return new Set(
    [...words, ...homes]
      .flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !plainWords.has(word)),
  );
}
