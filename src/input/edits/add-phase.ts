import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { partAt } from "../splice/form.ts";
import { intoPhases } from "../splice/into-phases.ts";
import { type Outcome, refusal } from "../splice/outcome.ts";
import { putItem } from "../splice/put-item.ts";
import { shapeOf } from "../splice/shape.ts";
import { inSentenceOrder } from "../write/key-order.ts";
import type { Pairs } from "../write/written.ts";

/** What came next between two, or in the course of a condition. */
export interface AddPhase {
  readonly edit: "add-phase";
  /** The path of the line. */
  readonly at: Path;
  readonly keys: Pairs;
}

/** Puts a phase last. What the line said before there were phases becomes the first of them. */
export function addPhase(draft: Draft, { at, keys }: AddPhase): Outcome {
  const line = partAt(draft.text, draft.tree, at);
  const hasHistory = ["ties", "unions", "conditions"].includes(String(at[0]));
  if (line === null || !hasHistory || shapeOf(line.tree) !== "pairs")
    return refusal("only ties, unions and conditions have phases");
  const phase = inSentenceOrder(keys);
  const phases = line.tree.parts.get("phases");
  if (phases === undefined) return intoPhases(draft, line, phase);
  if (shapeOf(phases) === "word" || shapeOf(phases) === "pairs")
    return refusal('"phases" is not a list of phases');
  return putItem(draft, [...at, "phases"], phase, phases.parts.size - 1);
}
