import type { Draft } from "../splice/draft.ts";
import type { Outcome } from "../splice/outcome.ts";
import { refusal } from "../splice/outcome.ts";
import { putItem } from "../splice/put-item.ts";
import { putSection } from "../splice/put-section.ts";
import { shapeOf } from "../splice/shape.ts";
import { inSentenceOrder } from "../write/key-order.ts";
import type { Pairs, Written } from "../write/written.ts";
import type { Tree } from "../yaml/tree.ts";

/** A new line in a section: a union, a tie, a role, a condition, an event, a question … */
export interface AddLine {
  readonly edit: "add-line";
  readonly section: string;
  readonly keys: Pairs;
}

/** Puts a line below those about the same people, or at the end of its section. */
export function addLine(draft: Draft, { section, keys }: AddLine): Outcome {
  const line = inSentenceOrder(keys);
  const part = draft.tree.parts.get(section);
  if (part === undefined) return putSection(draft, section, [line]);
  const shape = shapeOf(part);
  if (shape === "word" || shape === "pairs") return refusal(`"${section}" is not a list of lines`);
  return putItem(draft, [section], line, companionOf(part, section, keys));
}

/** By section: the key whose people make lines belong together. */
const together: Readonly<Record<string, string>> = {
  children: "of",
  unions: "between",
  ties: "between",
  roles: "who",
  conditions: "who",
};

/** The last line about the same people; the last line of all if there is none. */
function companionOf({ parts }: Tree, section: string, keys: Pairs): number {
  const key = together[section] ?? "";
  const wanted = idsIn(keys[key]);
  const same = [...parts.values()].findLastIndex(
    (line) => wanted !== "" && idsIn(line.parts.get(key)?.value) === wanted,
  );
  return same < 0 ? parts.size - 1 : same;
}

function idsIn(value: Written | Tree["value"] | undefined): string {
  const ids = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  return ids.map(String).toSorted().join(" ");
}
