import { addChild } from "./edits/add-child.ts";
import { addEntry } from "./edits/add-entry.ts";
import { addLine } from "./edits/add-line.ts";
import { addPhase } from "./edits/add-phase.ts";
import { endPhase } from "./edits/end-phase.ts";
import type { Edit } from "./edits/index.ts";
import { remove } from "./edits/remove.ts";
import { rename } from "./edits/rename.ts";
import { setValue } from "./edits/set-value.ts";
import { type Reading, readFamily } from "./read.ts";
import { type Draft, draftOf } from "./splice/draft.ts";
import type { Outcome, Refusal } from "./splice/outcome.ts";
import { spliced } from "./splice/splice.ts";
import { editsTold, type Verb } from "./told/told.ts";

/** A text after its edits, or why they cannot be done; then nothing is changed. */
export type Edited =
  | { readonly text: string; readonly reading: Reading }
  | Refusal
  /** The text as it would stand, and the mistakes that it would have. */
  | { readonly mistaken: Reading };

/** The text of a family file, as it stands. */
export interface Given {
  readonly text: string;
  /** What messages call it. */
  readonly name: string;
  /** How many times larger than usual it may be. */
  readonly times?: number;
}

/**
 * Makes edits, one after the other, and leaves every other character of the text as it is. The text
 * that comes out makes sense, or nothing comes out.
 */
export function editFamily(given: Given, edits: readonly Edit[]): Edited {
  const draft = draftOf(given.text, given.times);
  return "mistakes" in draft ? asMistaken(given) : made(given, draft, edits);
}

/** Makes the edits that a sentence means, as it is typed after a command: `set anna born=1950`. */
export function editAsTold(
  given: Given,
  { verb, words }: { readonly verb: Verb; readonly words: readonly string[] },
): Edited {
  const draft = draftOf(given.text, given.times);
  if ("mistakes" in draft) return asMistaken(given);
  const edits = editsTold(draft, verb, words);
  return "refused" in edits ? edits : made(given, draft, edits);
}

function asMistaken({ text, name, times }: Given): Edited {
  return { mistaken: readFamily(text, name, times) };
}

/** @param first the text before the first edit, which is read already */
function made({ text, name, times }: Given, first: Draft, edits: readonly Edit[]): Edited {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let now = text.slice(mark.length);
  for (const [i, edit] of edits.entries()) {
    const draft = i === 0 ? first : draftOf(now, times);
    if ("mistakes" in draft) return { mistaken: readFamily(now, name, times) };
    const outcome = outcomeOf(draft, edit);
    if ("refused" in outcome) return outcome;
    now = spliced(now, outcome);
  }
  const reading = readFamily(now, name, times);
  return reading.family === null ? { mistaken: reading } : { text: mark + now, reading };
}

function outcomeOf(draft: Draft, edit: Edit): Outcome {
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
