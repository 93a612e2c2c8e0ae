import type { Draft } from "../splice/draft.ts";
import { type Outcome, refusal } from "../splice/outcome.ts";
import { putPair } from "../splice/put-pair.ts";
import { putSection } from "../splice/put-section.ts";
import { shapeOf } from "../splice/shape.ts";
import { isId } from "../time/words.ts";
import { badId } from "../document/bad-id.ts";
import { inSentenceOrder } from "../write/key-order.ts";
import type { Pairs } from "../write/written.ts";

/** Somebody or something new under an id: a person, a helper, a group, a place. */
export interface AddEntry {
  readonly edit: "add-entry";
  readonly section: "people" | "helpers" | "groups" | "places";
  readonly id: string;
  readonly keys: Pairs;
}

export function addEntry(draft: Draft, { section, id, keys }: AddEntry): Outcome {
  const wrong = notNew(draft, id);
  if (wrong !== null) return wrong;
  const entry = inSentenceOrder(keys);
  const part = draft.tree.parts.get(section);
  if (part === undefined) return putSection(draft, section, { [id]: entry });
  const shape = shapeOf(part);
  if (shape === "word" || shape === "list") return refusal(`"${section}" is not a list of ids`);
  return putPair(draft, [section], id, Object.keys(entry).length === 0 ? null : entry);
}

/** Why a word cannot be a new id in a file; `null` if it can. */
export function notNew({ document }: Draft, id: string): Outcome | null {
  if (!isId(id)) {
    const { message, hint } = badId(id, { start: 0, end: 0 });
    return refusal(message, hint);
  }
  if (!document.ids.has(id)) return null;
  const { line } = document.placeAt(document.ids.get(id)?.path ?? []);
  return refusal(`"${id}" is already the id of line ${line}`, "choose another word");
}
