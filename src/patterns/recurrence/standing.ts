import type { Grade } from "../finding.ts";
import type { Told } from "../told.ts";

/** What is known of one person and one trait, and the facts that say so. */
export interface Standing {
  /** `possible`: told so, but not surely. `no`: known not to. `unknown`: nobody said. */
  readonly is: "yes" | "possible" | "no" | "unknown";
  /** In words when they are asked for: most never are. Empty where it is unknown. */
  readonly told: () => readonly Told[];
}

/** Something that people of a family have, or not. */
export interface Trait {
  /** Of anybody else nothing is told that could make a holder; in the order of kin. */
  readonly among: readonly string[];
  /** `null`: cannot have it, and is not counted. */
  readonly of: (id: string) => Standing | null;
  /** Whose children, parents and grandparents are asked about; by descent if left out. */
  readonly above?: (id: string) => readonly string[];
  /** Whether a generation may be skipped: only where having it twice says something of the line. */
  readonly skips: boolean;
}

/** Whether every fact of it is told outright. */
export function isFirm(told: readonly Told[]): boolean {
  return told.every(({ fact }) => fact.level === "stated");
}

/** A grade for what is not told outright: an echo at most. */
export function capped(grade: Grade, told: readonly Told[]): Grade {
  return isFirm(told) || grade < 2 ? grade : 1;
}
