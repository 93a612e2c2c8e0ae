import type { Path } from "../../family/fact.ts";
import { dependants } from "../removal/dependants.ts";
import type { Draft } from "../splice/draft.ts";
import { partAt } from "../splice/form.ts";
import { type Outcome, refusal } from "../splice/outcome.ts";
import { prune } from "../splice/prune.ts";
import { replaceValue } from "../splice/replace.ts";

/** Somebody, a line or a phase, with all that cannot be said without it. */
export interface Remove {
  readonly edit: "remove";
  readonly at: Path;
}

export function remove(draft: Draft, { at }: Remove): Outcome {
  if (at.length < 2 || partAt(draft.text, draft.tree, at) === null)
    return refusal("there is nothing here to be removed");
  const { isGone, instead } = dependants(draft, at);
  return [
    ...prune(draft, isGone),
    ...instead.flatMap(([path, words]) => replaceValue(draft, path, words)),
  ];
}
