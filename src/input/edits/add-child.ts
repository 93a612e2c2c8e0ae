import type { Draft } from "../splice/draft.ts";
import type { Outcome } from "../splice/outcome.ts";
import type { Pairs } from "../write/written.ts";
import { addEntry } from "./add-entry.ts";
import { addLine } from "./add-line.ts";

/** A child and its parents. A child who is not in the file yet becomes a person of it. */
export interface AddChild {
  readonly edit: "add-child";
  readonly child: string;
  /** What is said of the person, if it is new. */
  readonly person: Pairs;
  /** Whose child it is: `of`, `adopted-by`, `raised-by` … */
  readonly keys: Pairs;
}

export function addChild(draft: Draft, { child, person, keys }: AddChild): Outcome {
  const line = addLine(draft, { edit: "add-line", section: "children", keys: { child, ...keys } });
  if (draft.document.ids.has(child) || "refused" in line) return line;
  const entry = addEntry(draft, { edit: "add-entry", section: "people", id: child, keys: person });
  return "refused" in entry ? entry : [...entry, ...line];
}
