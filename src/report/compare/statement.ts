import type { Fact } from "../../family/fact.ts";

/** A statement of a family in words, under a key that says what it is about. */
export interface Statement {
  /** The same in two versions of a file, wherever it stands. */
  readonly key: string;
  readonly words: string;
  /** All it says, for telling whether anything is different. */
  readonly content: string;
  readonly fact: Fact | null;
  /** Whether it is told as over, or as mended. */
  readonly state: "over" | "mended" | "open";
}

/** Where something stands in the file, and in its network of times, is not what it says. */
const places = new Set(["path", "at", "place", "start", "end", "turns"]);

/** What something says, as text that can be compared. */
export function contentOf(said: object): string {
  return JSON.stringify(said, (key, value: unknown) => (places.has(key) ? undefined : value));
}
