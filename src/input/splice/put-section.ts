import { placeOfSection } from "../write/section-order.ts";
import { pairText } from "../write/flow.ts";
import { sectionText } from "../write/section.ts";
import type { Written } from "../write/written.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Draft } from "./draft.ts";
import { endOf, startOf } from "./extent.ts";
import { partAt } from "./form.ts";
import { insertAfter, insertBefore } from "./insert.ts";
import { lineEnd, lineStart } from "./lines.ts";
import type { Splice } from "./splice.ts";

/** Adds a section, or a pair at the head of the file, that is not there yet: where readers expect it. */
export function putSection(draft: Draft, name: string, value: Written): readonly Splice[] {
  const { text, tree, style } = draft;
  const place = placeOfSection(name);
  const sections = [...tree.parts];
  const before = sections.findLast(([other]) => placeOfSection(String(other)) <= place)?.[1];
  const first = sections[0]?.[1];
  if (partAt(text, tree, [])?.form === "braces") {
    const put = pairText(name, value, style);
    const beside = before ?? first;
    if (beside === undefined)
      return [{ start: tree.span.start + 1, end: tree.span.start + 1, text: put }];
    const around = { start: startOf(beside), end: endOf(text, beside) };
    return (before === undefined ? insertBefore : insertAfter)(text, around, put, style.end);
  }
  const put = sectionText(name, value, style);
  if (before === undefined) {
    const at = first === undefined ? text.length : startOf(first);
    return [{ start: at, end: at, text: put + style.end }];
  }
  const at = pastComments(text, lineEnd(text, endOf(text, before)));
  const isLong = typeof value === "object" && value !== null && put.includes("\n");
  const blank = isLong && standApart(text, sections) ? style.end : "";
  return [{ start: at, end: at, text: blank + style.end + put }];
}

/** Comments that stand in below a section belong to it. */
function pastComments(text: string, at: number): number {
  const comments = /^(?:\r?\n[ ]+#[^\r\n]*)*/.exec(text.slice(at, at + 5000))?.[0] ?? "";
  return at + comments.length;
}

/** Whether a blank line stands before the sections of the file. */
function standApart(text: string, sections: readonly (readonly [unknown, Tree])[]): boolean {
  const long = sections.filter(
    ([, { span, key }]) => key !== null && text.slice(key.end, span.start).includes("\n"),
  );
  const apart = long.filter(([, part]) => isBlankAbove(text, startOf(part)));
  return apart.length * 2 >= long.length;
}

function isBlankAbove(text: string, at: number): boolean {
  let start = lineStart(text, at);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start).trim();
    if (!line.startsWith("#")) return line === "";
    start = above;
  }
  return false;
}
