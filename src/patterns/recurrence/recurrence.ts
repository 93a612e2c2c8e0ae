import type { Finding, Grade } from "../finding.ts";
import type { Instance } from "../instance.ts";
import { instance } from "../instance.ts";
import { byDescent, byDescentUp } from "./by-descent.ts";
import type { Modifier } from "../modifiers.ts";
import type { Study } from "../study.ts";

/** What a detector says of something that comes up again down the generations. */
export interface Recurrence extends Omit<Instance, "about" | "grade" | "modifiers" | "kind"> {
  readonly holders: readonly string[];
  /** Where the same people may be found by one pattern with other traits. */
  readonly trait?: string;
  readonly kind?: Finding["kind"];
  readonly alsoResource?: boolean;
  readonly grade: Grade;
  readonly modifiers?: readonly Modifier[];
}

/** A finding over generations, known by its holders from the youngest up. */
export function recurrence(study: Study, what: Recurrence): Finding {
  const about = byDescentUp(study, what.holders);
  const found = instance(study, {
    ...what,
    about,
    people: byDescent(study, what.people ?? what.holders),
    kind: what.kind ?? "repeat",
    grade: 0,
    modifiers: [...(what.modifiers ?? []), ...informants(what)],
  });
  return {
    ...found,
    id: what.trait === undefined ? found.id : `${found.id}.${what.trait}`,
    alsoResource: what.alsoResource ?? false,
    grade: what.grade,
  };
}

/** Told by one person alone; where the file does not say who tells, nothing is known of it. */
function informants({ told }: Recurrence): readonly Modifier[] {
  const says = new Set(told.map(({ fact }) => fact.says.join(" ")));
  const [only] = says;
  const single = says.size === 1 && only !== undefined && only !== "" && !only.includes(" ");
  return single ? ["-single-informant"] : [];
}
