import type { Document } from "../document/document.ts";
import { plainWords } from "./plain-words.ts";

/** What new ids of a kind are called. */
const called = {
  person: "person",
  helper: "helper",
  group: "group",
  place: "place",
  line: "moment",
};

/**
 * Another id for each: words that say what somebody is stay ("mother", "annas-father" as
 * "…s-father"), a name in it becomes the other name, and all else a number.
 */
export function newIds(
  { ids }: Document,
  nameFor: (word: string) => string | null,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const [id, { kind }] of ids) {
    const words = id.split("-").map((word) => wordFor(word, nameFor));
    const isPlain = !words.includes(null);
    const ending = words.slice(words.lastIndexOf(null) + 1).join("-");
    // Of what has a time, the last words say what it was: "the joint session", "the leaning years".
    const isKept = kind === "line" && ending !== "";
    const stem = isPlain ? ending : isKept ? `the-${ending.replace(/^the-/u, "")}` : called[kind];
    let code = isPlain || isKept ? stem : `${stem}-1`;
    for (let i = 2; taken.has(code); i++) code = `${stem}-${i}`;
    taken.add(code);
    found.set(id, code);
  }
  return found;
}

/** `null`: it could say who it is. */
function wordFor(word: string, nameFor: (word: string) => string | null): string | null {
  const alias = idForm(nameFor(word));
  if (alias !== null) return alias;
  const owner = word.endsWith("s") ? idForm(nameFor(word.slice(0, -1))) : null;
  if (owner !== null) return `${owner}s`;
  return plainWords.has(word) || plainWords.has(word.replace(/s$/u, "")) ? word : null;
}

/** Ids are in small Latin letters. */
function idForm(name: string | null): string | null {
  const small = name?.toLowerCase() ?? "";
  return /^[a-z]+$/u.test(small) ? small : null;
}
