import type { Path } from "../../family/fact.ts";
import { takenOut } from "../removal/taken-out.ts";
import type { Draft } from "../splice/draft.ts";
import { partAt } from "../splice/form.ts";
import { type Outcome, refusal } from "../splice/outcome.ts";

/** Somebody, a line or a phase, with all that cannot be said without it. */
export interface Remove {
  readonly edit: "remove";
  readonly at: Path;
}

export function remove(draft: Draft, { at }: Remove): Outcome {
  if (at.length < 2 || partAt(draft.text, draft.tree, at) === null)
    return refusal("there is nothing here to be removed");
  return takenOut(draft, [at]);
}
