import type { Bond } from "../../family/statements.ts";
import type { Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";

/** Something in the build of a family that may come up again, and what to ask where it is open. */
export interface Structure {
  readonly id: string;
  /** "a divorce": what is told of each holder. */
  readonly label: string;
  readonly trait: (study: Study) => Trait;
  /** Where it is a couple's: whether it is told of these two. Two people may be one couple. */
  readonly ofCouple?: (study: Study, bond: Bond) => boolean;
  /** What is missing about these people: "whether Anna had brothers or sisters". */
  readonly missing: (who: string) => string;
}
