import type { ConditionKind } from "../catalogue/conditions.ts";
import type { EventKind } from "../catalogue/events.ts";
import type { RoleKind } from "../catalogue/roles.ts";
import type { SeatWord } from "../catalogue/seats.ts";
import type { TieKind } from "../catalogue/ties.ts";
import type { UnionKind } from "../catalogue/unions.ts";
import type { Fact } from "./fact.ts";

// Talk about the record: what was said of findings, what else to look for, words of one's own.

/** What a clinician or the family said of a finding. The next run honours it. */
export interface Verdict extends Fact {
  /** The number of the pattern, `P08`; the whole id of a finding; or a pattern of one's own. */
  readonly finding: string;
  /** Whom it is about, as written; empty: wherever it is found. */
  readonly about: readonly string[];
  readonly verdict: "dismissed" | "confirmed" | "reworded";
  /** How it is said now. */
  readonly wording: string | null;
}

/** `eldest toward sibling`; without a second seat, of one alone. */
export interface Seats {
  readonly who: SeatWord;
  readonly toward: SeatWord | null;
}

/** Something of one's own to look for. */
export interface OwnPattern extends Fact {
  readonly pattern: string;
  readonly roles: readonly RoleKind[];
  readonly ties: readonly TieKind[];
  readonly unions: readonly UnionKind[];
  readonly conditions: readonly ConditionKind[];
  readonly events: readonly EventKind[];
  /** Who toward whom; `null`: anybody. */
  readonly seats: Seats | null;
  readonly recurs:
    "down the generations" | "among siblings" | "across partners" | "anywhere" | null;
  readonly ask: string | null;
}

/** A word that the catalogue does not have: drawn and compared as the one it is like. */
export interface OwnWord extends Fact {
  readonly word: string;
  readonly kind: "role" | "tie" | "union" | "condition" | "event" | "feeling";
  readonly like: string;
  readonly means: string | null;
}
