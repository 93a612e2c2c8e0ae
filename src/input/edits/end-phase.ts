import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { partAt } from "../splice/form.ts";
import { type Outcome, refusal } from "../splice/outcome.ts";
import { putPair } from "../splice/put-pair.ts";
import { shapeOf } from "../splice/shape.ts";
import type { Tree } from "../yaml/tree.ts";

/** When something was over: a phase, or the last phase of a line. */
export interface EndPhase {
  readonly edit: "end-phase";
  /** The path of a phase or of a line. */
  readonly at: Path;
  readonly until: string;
}

export function endPhase(draft: Draft, { at, until }: EndPhase): Outcome {
  const part = partAt(draft.text, draft.tree, at);
  if (part === null || shapeOf(part.tree) !== "pairs")
    return refusal("there is nothing that could end");
  return putPair(draft, lastPhase(part.tree, at), "until", until);
}

/** The last phase that is more than a turning point; the line itself if it has no phases. */
function lastPhase(line: Tree, at: Path): Path {
  const phases = [...(line.parts.get("phases")?.parts ?? [])];
  const lasts = phases.findLast(
    ([, { parts }]) => !parts.has("event") || parts.has("tie") || parts.has("union"),
  );
  return lasts === undefined ? at : [...at, "phases", lasts[0]];
}
