import type { Finding, Found, Grade } from "../finding.ts";
import type { Head, Rest } from "../instance.ts";
import { sketched } from "../instance.ts";
import { byDescent, byDescentUp } from "./by-descent.ts";
import type { Study } from "../study.ts";

/** What something that comes up again down the generations is known and ordered by. */
export interface RecurrenceHead extends Omit<Head, "about" | "grade" | "kind"> {
  readonly holders: readonly string[];
  /** Whom the finding is known by; the holders from the youngest up if left out. */
  readonly about?: readonly string[];
  readonly kind?: Finding["kind"];
  readonly grade: Grade;
}

/** What it rests on, and its words. */
export interface RecurrenceRest extends Rest {
  readonly alsoResource?: boolean;
  /** Everybody in it, in this order; `people` and then the holders by descent if left out. */
  readonly inOrder?: readonly string[];
}

/** What a detector says of something that comes up again down the generations. */
type Recurrence = RecurrenceHead & RecurrenceRest;

/** A finding over generations. */
export function recurrence(study: Study, what: Recurrence): Found {
  return recurrenceOf(study, what, () => what);
}

/** The same, with the rest for when it is read. */
export function recurrenceOf(
  study: Study,
  head: RecurrenceHead,
  rest: () => RecurrenceRest,
): Found {
  const about = head.about ?? byDescentUp(study, head.holders);
  return sketched(study, { ...head, about, kind: head.kind ?? "repeat" }, () => {
    const all = rest();
    const people = byDescent(study, all.people ?? head.holders);
    return { ...all, across: all.across ?? people, people: all.inOrder ?? people };
  });
}
