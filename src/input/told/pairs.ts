import { isPairs, type Pairs, type Written } from "../write/written.ts";
import { type Refusal, refusal } from "../splice/outcome.ts";
import { valueTold } from "./value-told.ts";

/** What was typed: words first, then keys with their values. */
export interface Typed {
  readonly words: readonly string[];
  readonly pairs: readonly Told[];
}

export interface Told {
  /** The key, or the key and one below it: `feels.ada=fear`. */
  readonly key: readonly [string] | readonly [string, string];
  readonly value: Written;
}

/** Sorts words from `key=value`. The first `free` words are words whatever stands in them. */
export function typedIn(all: readonly string[], free = 0): Typed | Refusal {
  const at = all.findIndex((word, i) => i >= free && pairIn(word) !== null);
  const words = at < 0 ? all : all.slice(0, at);
  const pairs: Told[] = [];
  for (const word of at < 0 ? [] : all.slice(at)) {
    const pair = pairIn(word);
    if (pair !== null) pairs.push(pair);
    else return lostQuotes(all[all.indexOf(word) - 1] ?? "", word);
  }
  return { words, pairs };
}

function pairIn(word: string): Told | null {
  const [, key, below, typed = ""] =
    /^([a-z][a-z-]*)(?:\.([\p{L}\p{M}\p{N}-]+))?=(.*)$/su.exec(word) ?? [];
  if (key === undefined) return null;
  const value = valueTold(below === undefined || key === "feels" ? key : below, typed);
  return { key: below === undefined ? [key] : [key, below], value };
}

function lostQuotes(before: string, word: string): Refusal {
  return refusal(
    `"${word}" stands alone after ${before}`,
    `if they belong together, put both in quotes: "${before} ${word}"`,
  );
}

/** The pairs as they stand in a line. */
export function pairsOf(told: readonly Told[]): Pairs {
  const pairs: Record<string, Written> = {};
  for (const { key, value } of told) {
    const [name, below] = key;
    const there = pairs[name] ?? null;
    if (below === undefined) pairs[name] = value;
    else pairs[name] = { ...(isPairs(there) ? there : {}), [below]: value };
  }
  return pairs;
}
