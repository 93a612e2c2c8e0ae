import type { Edit } from "./edits/index.ts";
import { type Reading, readFamily, readWithForm } from "./read.ts";
import { type Draft, draftOf } from "./splice/draft.ts";
import { styleIn } from "./splice/style.ts";
import { together } from "./together.ts";
import type { Refusal } from "./splice/outcome.ts";
import { spliced } from "./splice/splice.ts";
import { editsTold, type Verb } from "./told/told.ts";

/** A text after its edits, or why they cannot be done; then nothing is changed. */
export type Edited =
  | { readonly text: string; readonly reading: Reading; readonly draft?: Draft | null }
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
  /** The same text, if an edit before this one has read it. */
  readonly draft?: Draft | null | undefined;
}

/**
 * Makes edits, one after the other, and leaves every other character of the text as it is. The text
 * that comes out makes sense, or nothing comes out.
 */
export function editFamily(given: Given, edits: readonly Edit[]): Edited {
  const draft = given.draft ?? draftOf(given.text, given.times);
  return "mistakes" in draft ? asMistaken(given) : made(given, draft, edits);
}

/** Makes the edits that a sentence means, as it is typed after a command: `set anna born=1950`. */
export function editAsTold(
  given: Given,
  { verb, words }: { readonly verb: Verb; readonly words: readonly string[] },
): Edited {
  const draft = given.draft ?? draftOf(given.text, given.times);
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
  for (let made = 0; made < edits.length;) {
    const draft = made === 0 ? first : draftOf(now, times);
    if ("mistakes" in draft) return { mistaken: readFamily(now, name, times) };
    const outcome = together(draft, edits.slice(made));
    if ("refused" in outcome) return outcome;
    now = spliced(now, outcome.splices);
    made += outcome.count;
  }
  const { reading, form } = readWithForm(now, name, times, first);
  if (reading.family === null) return { mistaken: reading };
  const draft = form === null ? null : { text: now, ...form, style: styleIn(now, form.tree) };
  return { text: mark + now, reading, draft };
}
