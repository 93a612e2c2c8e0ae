import type { Path } from "../../family/fact.ts";
import { blockText } from "../write/block.ts";
import { pairText } from "../write/flow.ts";
import { placeOfKey } from "../write/key-order.ts";
import { entryText } from "../write/section.ts";
import type { Written } from "../write/written.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Draft } from "./draft.ts";
import { endOf, startOf } from "./extent.ts";
import { type Part, partAt } from "./form.ts";
import { insertAfter, insertBefore } from "./insert.ts";
import { lineEnd, lineStart } from "./lines.ts";
import { replaceValue } from "./replace.ts";
import { isFlow, shapeOf } from "./shape.ts";
import type { Splice } from "./splice.ts";

/**
 * Sets a key of a line or entry; a key that is not there yet is put where sentences have it.
 * @throws {@link Error} if there are no pairs at the path: the caller looks first
 */
export function putPair(draft: Draft, path: Path, key: string, value: Written): readonly Splice[] {
  const part = partAt(draft.text, draft.tree, path);
  if (part === null) throw new Error("there is nothing to put a pair into");
  if (part.tree.parts.has(key)) return replaceValue(draft, [...path, key], value);
  switch (part.form) {
    case "entries":
      return intoEntries(draft, part, key, value);
    case "braces":
      return intoBraces(draft, part, key, value);
    case "loose pair":
      return aroundLoosePair(draft, part, key, value);
    case "nothing":
      return intoNothing(draft, part, key, value);
    case "items":
    case "brackets":
    case "word":
      throw new Error("a pair cannot be put into a list or a word");
  }
}

/** The last key that a sentence has before this one, or the last entry; `null` if it comes first. */
function neighbourOf({ tree, path }: Part, key: string): Tree | null {
  if (path.length === 1) return [...tree.parts.values()].at(-1) ?? null;
  const place = placeOfKey(key);
  return [...tree.parts].findLast(([other]) => placeOfKey(String(other)) <= place)?.[1] ?? null;
}

function intoEntries(
  { text, style }: Draft,
  part: Part,
  key: string,
  value: Written,
): readonly Splice[] {
  const first = part.tree.span.start;
  const indent = first - lineStart(text, first);
  const line = style.end + " ".repeat(indent);
  const put = isSection(part)
    ? entryText(key, value, indent, { ...style, blocks: hasBlocks(text, part) })
    : blockText({ [key]: value }, indent, style);
  const neighbour = neighbourOf(part, key);
  if (neighbour === null) return [{ start: first, end: first, text: put + line }];
  const at = lineEnd(text, endOf(text, neighbour));
  return [{ start: at, end: at, text: line + put }];
}

function intoBraces(
  { text, style }: Draft,
  part: Part,
  key: string,
  value: Written,
): readonly Splice[] {
  const put = pairText(key, value, style);
  const [first] = part.tree.parts.values();
  const { start } = part.tree.span;
  if (first === undefined)
    return [
      {
        start: start + 1,
        end: pastBlanks(text, start + 1),
        text: style.mapPad + put + style.mapPad,
      },
    ];
  const neighbour = neighbourOf(part, key);
  const [insert, beside] = neighbour === null ? [insertBefore, first] : [insertAfter, neighbour];
  return insert(text, { start: startOf(beside), end: endOf(text, beside) }, put, style.end);
}

/** The first entry of a section, or the first pair of an entry of which nothing was said. */
function intoNothing(draft: Draft, part: Part, key: string, value: Written): readonly Splice[] {
  const { text, tree, style } = draft;
  if (part.within) return replaceValue(draft, part.path, { [key]: value });
  const at = lineEnd(text, endOf(text, part.tree));
  if (isSection(part)) {
    const put = entryText(key, value, style.entryIndent, style);
    return [{ start: at, end: at, text: style.end + " ".repeat(style.entryIndent) + put }];
  }
  const around = partAt(text, tree, part.path.slice(0, -1));
  if (around === null || !hasBlocks(text, around))
    return replaceValue(draft, part.path, { [key]: value });
  const indent = startOf(part.tree) - lineStart(text, startOf(part.tree)) + style.pairIndent;
  const put = blockText({ [key]: value }, indent, style);
  return [{ start: at, end: at, text: style.end + " ".repeat(indent) + put }];
}

function isSection({ path }: Part): boolean {
  return path.length === 1;
}

/** Whether the last entry that says something is written as one pair a line. */
function hasBlocks(text: string, { tree }: Part): boolean {
  const like = [...tree.parts.values()].findLast((entry) => shapeOf(entry) === "pairs");
  return like !== undefined && !isFlow(text, like);
}

/** `[tie: close]` becomes `[{ tie: close, by: ada }]`. */
function aroundLoosePair(
  { text, style }: Draft,
  { tree }: Part,
  key: string,
  value: Written,
): readonly Splice[] {
  const end = endOf(text, tree);
  const { start } = tree.span;
  return [
    { start, end: start, text: `{${style.mapPad}` },
    { start: end, end, text: `, ${pairText(key, value, style)}${style.mapPad}}` },
  ];
}

function pastBlanks(text: string, at: number): number {
  const blanks = /^ */.exec(text.slice(at, at + 100))?.[0] ?? "";
  return text[at + blanks.length] === "}" ? at + blanks.length : at;
}
