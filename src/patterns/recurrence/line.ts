import type { Grade, Member, Support } from "../finding.ts";
import type { Told } from "../told.ts";
import type { Step } from "./neighbours.ts";
import type { Trait } from "./standing.ts";

/** People of one line who have a trait, and how strongly it recurs among them. */
export interface Recurring {
  /** Elders first. */
  readonly holders: readonly string[];
  readonly sure: readonly string[];
  /** In the same line: known not to have it, and not known. Looked for when they are asked for. */
  readonly without: () => readonly string[];
  readonly unknown: () => readonly string[];
  /** Parent and child among the holders and those between them. */
  readonly steps: () => readonly Step[];
  readonly grade: Grade;
  readonly verdict: "yes" | "possible";
  readonly support: () => Support;
  /** All who were counted, the elders first; in words when they are asked for. */
  readonly members: () => readonly Member[];
  readonly told: () => readonly Told[];
}

/** Something that people of a line may have, by the words that findings use for it. */
export interface NamedTrait {
  readonly id: string;
  /** "alcohol", "a divorce", "growing up with one parent". */
  readonly label: string;
  readonly trait: Trait;
  /** Where it comes up more than once down a line, looked for once for all detectors. */
  readonly lines: () => readonly Recurring[];
}
