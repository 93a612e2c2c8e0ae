import type { Path } from "../../family/fact.ts";
import { flowText } from "../write/flow.ts";
import { quotedText } from "../write/scalar.ts";
import { wordsOf } from "../write/words.ts";
import type { Written } from "../write/written.ts";
import type { Draft } from "./draft.ts";
import { endOf } from "./extent.ts";
import { partAt } from "./form.ts";
import { keepComments } from "./keep-comments.ts";
import type { Splice } from "./splice.ts";

/**
 * Writes another value at a place that has one, or has only a key. Quotes and comments stay as they are.
 * @throws {@link Error} if there is no such place: the caller looks first
 */
export function replaceValue(draft: Draft, path: Path, value: Written): readonly Splice[] {
  return [keepComments(draft, replaced(draft, path, value))];
}

function replaced(draft: Draft, path: Path, value: Written): Splice {
  const { text } = draft;
  const part = partAt(text, draft.tree, path);
  if (part === null) throw new Error("there is nothing to replace");
  const { tree, form } = part;
  const put = valueText(draft, path, value, text[tree.span.start] ?? "");
  const end = endOf(text, tree);
  const { key } = tree;
  if (form === "nothing" && (key === null || tree.span.start === key.start))
    return { start: end, end, text: `${tree.bare ? ":" : ""}${put === "" ? "" : " "}${put}` };
  const isBlock = form === "entries" || form === "items";
  if (!isBlock || key === null) return { start: tree.span.start, end, text: put };
  const colon = text.indexOf(":", key.end) + 1;
  return { start: colon, end, text: put === "" ? "" : ` ${put}` };
}

function valueText({ style }: Draft, path: Path, value: Written, sign: string): string {
  const key = path.findLast((step) => typeof step === "string") ?? "";
  const words = wordsOf(value);
  if (words === null || (sign !== '"' && sign !== "'")) return flowText(value, key, style);
  return quotedText(words.text, sign);
}
