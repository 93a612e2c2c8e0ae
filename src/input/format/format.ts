import type { Edited, Given } from "../edit.ts";
import { readFamily } from "../read.ts";
import { type Draft, draftOf } from "../splice/draft.ts";
import { isFlow } from "../splice/shape.ts";
import { placeOfSection } from "../write/section-order.ts";
import { tokensOf } from "../yaml/tokens.ts";
import { attach, type Member } from "./attach.ts";
import { type Comment, commentsIn } from "../yaml/comments.ts";
import { memberLines, type Source } from "./layout.ts";
import { saysTheSame } from "./same.ts";

/**
 * The text of a family file in the spacing, the quotes and the order of sections of all others.
 * @throws {@link Error} if anything would be lost: a fault of ours, and nothing comes out
 */
export function formatFamily({ text, name, times }: Given): Edited {
  const draft = draftOf(text, times);
  if ("mistakes" in draft) return { mistaken: readFamily(text, name, times) };
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const source = sourceOf(draft);
  const after = laidOut(draft, source);
  const again = draftOf(after, times);
  if ("mistakes" in again || !saysTheSame(draft.tree, again.tree))
    throw new Error("a word was lost");
  if (wordsOf(source.comments) !== wordsOf(sourceOf(again).comments))
    throw new Error("a comment was lost");
  return { text: mark + after, reading: readFamily(after, name, times) };
}

function wordsOf(comments: readonly Comment[]): string {
  const words = comments.map(({ text }) => text.trimEnd());
  return words.toSorted().join("\n");
}

function laidOut({ tree, text, style }: Draft, source: Source): string {
  const isOpen = isFlow(text, tree);
  const [from, to] = isOpen ? [tree.span.start + 1, tree.span.end - 1] : [0, text.length];
  const { members, rest } = attach(source, { tree, path: [] }, { from, to });
  const [first] = members;
  const above = [...source.comments.filter(({ start }) => start < from), ...(first?.above ?? [])];
  const below = [...rest, ...source.comments.filter(({ start }) => start >= to)];
  const inOrder = members
    .map((member) => (member === first ? { ...member, above: [] } : member))
    .toSorted((a, b) => placeOfSection(nameOf(a)) - placeOfSection(nameOf(b)));
  const lines = [
    ...commentLines(above),
    ...(above.length > 0 && first?.apart === true ? [""] : []),
    ...sectionLines(source, inOrder),
    ...(below[0]?.apart === true ? [""] : []),
    ...commentLines(below),
  ];
  return lines.map((line) => line.trimEnd() + style.end).join("");
}

function sourceOf({ text }: Draft): Source {
  return { text, comments: commentsIn(text, tokensOf(text, Infinity).tokens) };
}

function nameOf({ path }: Member): string {
  return String(path[0]);
}

function commentLines(comments: readonly Comment[]): readonly string[] {
  return comments.flatMap(({ text, apart }, i) => (i > 0 && apart ? ["", text] : [text]));
}

/** Sections apart from each other, what stands at the head of the file together. */
function sectionLines(source: Source, members: readonly Member[]): readonly string[] {
  let wasLong = false;
  return members.flatMap((member, i) => {
    const lines = memberLines(source, member, 0);
    const isLong = lines.length > member.above.length + 1;
    const apart = isLong || wasLong || member.above[0]?.apart === true;
    wasLong = isLong;
    return i > 0 && apart ? ["", ...lines] : lines;
  });
}
