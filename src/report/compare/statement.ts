import type { Path } from "../../family/fact.ts";

/** A statement of a family in words, under a key that says what it is about. */
export interface Statement {
  /** What it is about, in ids and kinds: several may share it. */
  readonly key: string;
  /** Its own id in the file. */
  readonly id: string | null;
  /** Whom and what it is about, in words: what a correction is told of. */
  readonly about: string;
  /** All it says, in words. */
  readonly words: string;
  /** All it says, for telling whether anything is different. */
  readonly content: string;
  /** Part by part, each under its label. */
  readonly details: ReadonlyMap<string, string>;
  /** Where it is seen in a drawing: a person, a line. */
  readonly on: readonly (Path | string)[];
  /** Whether it is told as over, or as mended. */
  readonly state: "over" | "mended" | "open";
}
