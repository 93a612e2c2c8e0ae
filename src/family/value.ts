import type { Fact } from "./fact.ts";

/** The keys of a person under which something is told of them. */
export type ValueKey =
  | "name"
  | "birth-name"
  | "lived-name"
  | "alias"
  | "initials"
  | "gender"
  | "assigned"
  | "orientation"
  | "born"
  | "died"
  | "due"
  | "cause"
  | "manner"
  | "age"
  | "species"
  | "work"
  | "education"
  | "faith"
  | "culture"
  | "language"
  | "money"
  | "migration"
  | "strengths";

/** One thing told of somebody. `answer` keeps the blanks apart: `unknown`, `not told`, `no`. */
export interface Value extends Fact {
  readonly key: ValueKey;
  /** What is told, as written; a kind by its key. */
  readonly is: string;
}
