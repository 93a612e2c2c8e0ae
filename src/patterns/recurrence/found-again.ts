import type { Found } from "../finding.ts";
import type { Study } from "../study.ts";
import { countWords } from "./count-words.ts";
import type { Recurring } from "./line.ts";
import { type RecurrenceHead, recurrenceOf, type RecurrenceRest } from "./recurrence.ts";

type Head = Pick<RecurrenceHead, "pattern"> & Partial<RecurrenceHead>;
type Counted = "told" | "counts" | "support" | "members";

/**
 * A finding of something that comes up again down one line, with who of it was counted.
 * @param head what is otherwise than of the line
 * @param rest the words, for when it is read
 */
export function foundAgain(
  study: Study,
  one: Recurring,
  head: Head,
  rest: () => Omit<RecurrenceRest, Counted>,
): Found {
  const { holders, grade, verdict } = one;
  return recurrenceOf(study, { holders, grade, verdict, ...head }, () => ({
    ...rest(),
    told: one.told(),
    counts: countWords(study, one),
    support: one.support(),
    members: one.members(),
  }));
}
