import { forClient } from "../../family/view/for-client.ts";
import { type Reading, readFamily } from "../read.ts";
import { takenOut } from "../removal/taken-out.ts";
import { draftOf } from "../splice/draft.ts";
import { spliced } from "../splice/splice.ts";
import { hiddenFrom } from "./hidden.ts";

export interface SeenWishes {
  /** How many times larger than usual the file may be. */
  readonly times?: number;
  /** Whether a client is told the illnesses of others. */
  readonly diagnoses?: boolean;
}

/**
 * A file as some people may see it: its text without what is hidden from them, with all that cannot
 * be said without that, read anew. So nothing that is made of it can know of what it leaves out:
 * no number is missing, and no time is narrower for an event that is not told. The family's own
 * people get a copy that may lie about at home (`forClient`).
 * @param readers ids of those who will see it; `client`: the index persons
 * @throws {@link Error} if what is left makes no sense: a fault of ours, never of the file's
 */
export function seenBy(
  reading: Reading,
  readers: readonly string[] | "client",
  { times = 1, diagnoses = false }: SeenWishes = {},
): Reading {
  const { family, text } = reading;
  if (family === null) return reading;
  const { index } = family;
  const draft = draftOf(text.text, times);
  if ("mistakes" in draft) throw new Error("seenBy: a file that was read can no longer be read");
  const hidden = hiddenFrom({ readers: readers === "client" ? index : readers, index }, draft.tree);
  const left =
    hidden.length === 0
      ? reading
      : readFamily(spliced(draft.text, takenOut(draft, hidden)), text.name, times);
  if (left.family === null) throw new Error("seenBy: what is left of the file makes no sense");
  return readers === "client" ? { ...left, family: forClient(left.family, { diagnoses }) } : left;
}
