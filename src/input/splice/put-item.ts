import type { Path } from "../../family/fact.ts";
import { linesText } from "../write/block.ts";
import { flowText } from "../write/flow.ts";
import type { Written } from "../write/written.ts";
import type { Draft } from "./draft.ts";
import { endOf, startOf } from "./extent.ts";
import { type Part, partAt } from "./form.ts";
import { insertAfter } from "./insert.ts";
import { lineEnd, lineStart } from "./lines.ts";
import { isFlow, shapeOf } from "./shape.ts";
import type { Splice } from "./splice.ts";

/**
 * Puts a line into a list, after the item `after`, and writes it as its neighbours are written.
 * @throws {@link Error} if there is no list at the path: the caller looks first
 */
export function putItem(draft: Draft, path: Path, line: Written, after: number): readonly Splice[] {
  const part = partAt(draft.text, draft.tree, path);
  if (part?.form === "items") return belowItem(draft, part, line, after);
  if (part?.form === "brackets") return intoBrackets(draft, part, line, after);
  if (part?.form !== "nothing") throw new Error("there is no list to put a line into");
  const { text, style } = draft;
  const start = endOf(text, part.tree);
  if (part.within) return [{ start, end: start, text: ` ${flowText([line], "", style)}` }];
  const at = lineEnd(text, start);
  const indent = columnOf(text, startOf(part.tree)) + style.listIndent;
  return [{ start: at, end: at, text: linesText([line], indent, style) }];
}

function belowItem(
  { text, style }: Draft,
  { tree }: Part,
  line: Written,
  after: number,
): readonly Splice[] {
  const indent = columnOf(text, tree.span.start);
  const items = [...tree.parts.values()];
  const item = items[after] ?? tree;
  const like = items
    .toReversed()
    .find((other) => shapeOf(other) === "pairs" && !other.parts.has("phases"));
  const blocks = like !== undefined && !isFlow(text, like);
  const at = lineEnd(text, endOf(text, item));
  return [{ start: at, end: at, text: linesText([line], indent, { ...style, blocks }) }];
}

function intoBrackets(
  { text, style }: Draft,
  { tree }: Part,
  line: Written,
  after: number,
): readonly Splice[] {
  const put = flowText(line, "", style);
  const items = [...tree.parts.values()];
  const beside = items[after] ?? items[items.length - 1];
  const { start, end } = tree.span;
  if (beside === undefined) {
    const isBare = /^\s*$/.test(text.slice(start + 1, end - 1));
    return [{ start: start + 1, end: isBare ? end - 1 : start + 1, text: put }];
  }
  return insertAfter(text, { start: startOf(beside), end: endOf(text, beside) }, put, style.end);
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
