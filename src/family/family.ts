import type { Threshold } from "../catalogue/thresholds.ts";
import type { OwnPattern, OwnWord, Verdict } from "./conversation.ts";
import type { Person } from "./person.ts";
import type {
  Asked,
  Bond,
  Coalition,
  Condition,
  FamilyEvent,
  Functioning,
  Household,
  Note,
  Parentage,
  Role,
  Triangle,
  Twins,
} from "./statements.ts";
import type { Timeline } from "./time/timeline.ts";
import type { DrawWishes } from "./wishes.ts";

/**
 * A family once its file makes sense: every id resolved, every kind known, all times consistent.
 * Lists are in the order of the file; that order carries no meaning but for phases.
 */
export interface Family {
  readonly title: string | null;
  /** Set where it is put into words for the family itself and not for the field. */
  readonly wording?: "plain";
  /** Index persons; generations are counted from the first. May be empty. */
  readonly index: readonly string[];
  /** Who tells what has no `says`. */
  readonly says: readonly string[];
  readonly people: ReadonlyMap<string, Person>;
  /** Where only a part is looked at: all that is told, and all who may be spoken of. */
  readonly whole?: Family;
  readonly parentages: readonly Parentage[];
  readonly twins: readonly Twins[];
  /** Lists in `eldest-first`, each a run of one sibship. */
  readonly birthOrders: readonly (readonly string[])[];
  readonly bonds: readonly Bond[];
  /** Those of `roles`, and those that `children` lines and births say. */
  readonly roles: readonly Role[];
  readonly conditions: readonly Condition[];
  /** Those of `functioning`, and what people do, believe, have and are good at under `people`. */
  readonly functioning: readonly Functioning[];
  /** Those of `events`, and turning points of bonds and conditions. */
  readonly events: readonly FamilyEvent[];
  readonly households: readonly Household[];
  readonly triangles: readonly Triangle[];
  readonly coalitions: readonly Coalition[];
  readonly asked: readonly Asked[];
  readonly notes: readonly Note[];
  readonly questions: readonly Note[];
  /** What was said of findings: the lines of `findings`. */
  readonly verdicts: readonly Verdict[];
  readonly ownPatterns: readonly OwnPattern[];
  readonly ownWords: readonly OwnWord[];
  /** What patterns are measured by, where the file sets it. */
  readonly thresholds: ReadonlyMap<Threshold, number>;
  readonly draw: DrawWishes;
  readonly timeline: Timeline;
}
