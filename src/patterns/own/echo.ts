import type { Told } from "../told.ts";
import type { Shown } from "./shown.ts";

/** Where a pattern of one's own comes up again, other than down a line. */
export interface Echo {
  readonly holders: readonly string[];
  readonly about: readonly string[];
  /** In the id of the finding. */
  readonly how: string;
  readonly words: string;
  readonly grade: 0 | 1 | 2;
  readonly sure: boolean;
  readonly told: readonly Told[];
  readonly links: readonly Told[];
}

/** Whether somebody surely shows it, and not only perhaps. */
export function isSure(own: readonly Shown[]): boolean {
  return new Set(own.filter(({ is }) => is === "yes").map(({ who }) => who)).size > 0;
}
