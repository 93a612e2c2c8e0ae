import type { Edit } from "./edits/index.ts";
import { placeOfKey } from "./write/key-order.ts";
import type { Draft } from "./splice/draft.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { Refusal } from "./splice/outcome.ts";
import type { Splice } from "./splice/splice.ts";

interface Together {
  readonly splices: readonly Splice[];
  /** How many of the edits these are. */
  readonly count: number;
}

/**
 * As many of the first edits as can be made in one reading of the text: what comes out is what comes out
 * when each is made in the text that the one before it left.
 * @returns the refusal of the first edit, if it is refused; a later one is met when its turn comes
 */
export function together(draft: Draft, edits: readonly Edit[]): Together | Refusal {
  let splices: readonly Splice[] = [];
  for (const [count, edit] of edits.entries()) {
    const before = edits.slice(0, count);
    if (count > 0 && !(isAlone(draft, edit) && before.every((one) => isApart(draft, one, edit))))
      return { splices, count };
    const outcome = outcomeOf(draft, edit);
    if ("refused" in outcome) return count === 0 ? outcome : { splices, count };
    if (!outcome.every((splice) => splices.every((other) => fits(other, splice))))
      return { splices, count };
    splices = [...splices, ...outcome];
  }
  return { splices, count: edits.length };
}

/** Whether what an edit does rests on nothing but its own place: a new line of a section that is there, a key. */
function isAlone({ tree }: Draft, edit: Edit): boolean {
  if (edit.edit === "add-line" || edit.edit === "add-entry") return tree.parts.has(edit.section);
  return edit.edit === "set" && edit.at.length > 1 && edit.value !== null && edit.key.length === 1;
}

/** Whether an edit would be the same had the one before it not been made. */
function isApart(draft: Draft, before: Edit, edit: Edit): boolean {
  if (!isAlone(draft, before)) return false;
  if (before.edit === "add-entry" && edit.edit === "add-entry") return before.id !== edit.id;
  if (edit.edit !== "set") return true;
  if ("section" in before) return before.section !== edit.at[0];
  if (before.edit !== "set") return false;
  const isSame = before.at.join("\n") === edit.at.join("\n");
  return !isSame || placeOfKey(before.key[0]) < placeOfKey(edit.key[0]);
}

/** Whether both can be made: in different places, or one behind the other, each with its own comma or line. */
function fits(one: Splice, other: Splice): boolean {
  if (one.end < other.start || other.end < one.start) return true;
  const isPut = one.start === one.end && other.start === other.end;
  return (
    isPut &&
    ["\r", "\n", ", "].some((begins) => [one, other].every(({ text }) => text.startsWith(begins)))
  );
}
