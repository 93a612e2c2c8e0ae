import { addChild } from "./edits/add-child.ts";
import { addEntry } from "./edits/add-entry.ts";
import { addLine } from "./edits/add-line.ts";
import { addPhase } from "./edits/add-phase.ts";
import { endPhase } from "./edits/end-phase.ts";
import { remove } from "./edits/remove.ts";
import { rename } from "./edits/rename.ts";
import { setValue } from "./edits/set-value.ts";
import type { Edit } from "./edits/index.ts";
import type { Draft } from "./splice/draft.ts";
import type { Outcome } from "./splice/outcome.ts";

/** What an edit does to a text that has been read. */
export function outcomeOf(draft: Draft, edit: Edit): Outcome {
  switch (edit.edit) {
    case "add-entry":
      return addEntry(draft, edit);
    case "add-child":
      return addChild(draft, edit);
    case "add-line":
      return addLine(draft, edit);
    case "add-phase":
      return addPhase(draft, edit);
    case "end-phase":
      return endPhase(draft, edit);
    case "set":
      return setValue(draft, edit);
    case "rename":
      return rename(draft, edit);
    case "remove":
      return remove(draft, edit);
  }
}
