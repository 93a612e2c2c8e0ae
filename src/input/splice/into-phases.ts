import { flowText, pairText } from "../write/flow.ts";
import { linesText } from "../write/block.ts";
import type { Pairs } from "../write/written.ts";
import { type Child, childrenOf } from "./children.ts";
import type { Draft } from "./draft.ts";
import { endOf } from "./extent.ts";
import type { Part } from "./form.ts";
import { commentsWithin, keepComments } from "./keep-comments.ts";
import { lineEnd, lineStart } from "./lines.ts";
import { putPair } from "./put-pair.ts";
import type { Splice } from "./splice.ts";
import { writtenIn } from "./written-in.ts";

/** Keys that speak of the whole line, whatever its phases. */
const whole: readonly unknown[] = ["id", "between", "custody", "how-many", "who", "condition"];

/** Makes what a line says the first of its phases, and puts another after it. */
export function intoPhases(draft: Draft, line: Part, phase: Pairs): readonly Splice[] {
  const children = childrenOf(draft.text, line.tree, line.path);
  const own = children.filter((child) => isWhole(child));
  const moved = children.filter((child) => !isWhole(child));
  if (moved.length === 0) return putPair(draft, line.path, "phases", [phase]);
  if (line.form === "entries") return belowEachOther(draft, line, [own, moved], phase);
  const first = Object.fromEntries(moved.map((child) => [keyOf(child), writtenIn(child.tree)]));
  if (line.within) return inBraces(draft, line, own, [first, phase]);
  return outOfBraces(draft, line, own, [first, phase]);
}

function keyOf({ path }: Child): string {
  return String(path[path.length - 1]);
}

function isWhole(child: Child): boolean {
  return whole.includes(keyOf(child)) || keyOf(child).startsWith("x-");
}

function inBraces(
  draft: Draft,
  { tree }: Part,
  own: readonly Child[],
  phases: readonly Pairs[],
): readonly Splice[] {
  const { text, style } = draft;
  const kept = Object.fromEntries(own.map((child) => [keyOf(child), writtenIn(child.tree)]));
  const put = flowText({ ...kept, phases }, "", style);
  return [keepComments(draft, { start: tree.span.start, end: endOf(text, tree), text: put })];
}

/** A line in braces becomes one pair a line; comments in it stand above it then. */
function outOfBraces(
  { text, style }: Draft,
  { tree }: Part,
  own: readonly Child[],
  phases: readonly Pairs[],
): readonly Splice[] {
  const { start, end } = tree.span;
  const begin = lineStart(text, start);
  const indent = " ".repeat(start - begin);
  const pairs = own.map((child) => pairText(keyOf(child), writtenIn(child.tree), style));
  const lines = linesText(phases, start - begin + style.listIndent, style);
  const put = [...pairs, `phases:${lines}`].join(style.end + indent);
  const above = commentsWithin(text, tree.span).map(
    (comment) => `${indent.slice(2)}${comment}${style.end}`,
  );
  return [
    { start: begin, end: begin, text: above.join("") },
    { start, end, text: put },
  ];
}

/** Lines below each other stay as they are, those of the first phase further in. */
function belowEachOther(
  { text, style }: Draft,
  { tree }: Part,
  [own, moved]: readonly [readonly Child[], readonly Child[]],
  phase: Pairs,
): readonly Splice[] {
  const { start } = tree.span;
  const column = start - lineStart(text, start);
  const further = style.listIndent + style.hyphenWidth;
  const line = (by: number) => style.end + " ".repeat(column + by);
  const chunks = (children: readonly Child[]) =>
    children.map((child) => chunkOf(text, start, child));
  const [first, ...others] = chunks(moved).map(({ above, pair }) => ({
    above,
    pair: pair.replace(/\n(?=.)/g, `\n${" ".repeat(further)}`),
  }));
  const put = [
    ...chunks(own).flatMap(({ above, pair }) => [...above, pair].join(line(0))),
    `phases:`,
    ...(first?.above ?? []).map((comment) => " ".repeat(style.listIndent) + comment),
    `${" ".repeat(style.listIndent)}${"-".padEnd(style.hyphenWidth)}${first?.pair ?? ""}`,
    ...others.map(({ above, pair }) => " ".repeat(further) + [...above, pair].join(line(further))),
  ].join(line(0));
  const last = linesText([phase], column + style.listIndent, { ...style, blocks: true });
  return [{ start, end: lineEnd(text, endOf(text, tree)), text: put + last }];
}

/** A pair with all that stands on its lines, and the comments on lines of their own above it. */
function chunkOf(text: string, first: number, { start, end }: Child) {
  const pair = text.slice(start, lineEnd(text, end));
  const above: string[] = [];
  for (let line = lineStart(text, start); line > first;) {
    line = lineStart(text, line - 1);
    const words = text.slice(line, lineEnd(text, line)).trim();
    if (words !== "" && !words.startsWith("#")) break;
    if (words !== "" && line > first) above.unshift(words);
  }
  return { above, pair };
}
