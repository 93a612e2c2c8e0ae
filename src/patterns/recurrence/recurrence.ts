import type { Finding, Grade } from "../finding.ts";
import type { Instance } from "../instance.ts";
import { instance } from "../instance.ts";
import { byDescent, byDescentUp } from "./by-descent.ts";
import type { Study } from "../study.ts";

/** What a detector says of something that comes up again down the generations. */
export interface Recurrence extends Omit<Instance, "about" | "grade" | "kind"> {
  readonly holders: readonly string[];
  /** Whom the finding is known by; the holders from the youngest up if left out. */
  readonly about?: readonly string[];
  readonly kind?: Finding["kind"];
  readonly alsoResource?: boolean;
  readonly grade: Grade;
}

/** A finding over generations. */
export function recurrence(study: Study, what: Recurrence): Finding {
  const found = instance(study, {
    ...what,
    about: what.about ?? byDescentUp(study, what.holders),
    people: byDescent(study, what.people ?? what.holders),
    kind: what.kind ?? "repeat",
    grade: 0,
  });
  return {
    ...found,
    alsoResource: what.alsoResource ?? false,
    grade: what.grade,
  };
}
