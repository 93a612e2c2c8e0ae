import { CST, Parser } from "yaml";
import { expect } from "vitest";
import type { Edit } from "../../../src/input/edits/index.ts";
import { changesBetween } from "../../../src/input/changes.ts";
import { endOf, startOf } from "../../../src/input/splice/extent.ts";
import type { Draft } from "../../../src/input/splice/draft.ts";
import { partAt } from "../../../src/input/splice/form.ts";
import type { Path } from "../../../src/family/fact.ts";

/** The comments of a text, in its order. */
function commentsIn(text: string): readonly string[] {
  const found: { at: number; text: string }[] = [];
  const look = (tokens: readonly CST.SourceToken[] | undefined) => {
    for (const { type, offset, source } of tokens ?? [])
      if (type === "comment") found.push({ at: offset, text: source });
  };
  for (const token of new Parser().parse(text)) {
    if (token.type === "comment") look([token]);
    if (token.type !== "document") continue;
    look(token.start);
    look(token.end);
    CST.visit(token, ({ start, sep, value, key }) => {
      look(start);
      look(sep);
      for (const part of [key, value]) {
        if (part && "end" in part) look(part.end);
        if (part?.type === "block-scalar")
          look(part.props.filter((prop): prop is CST.SourceToken => "source" in prop));
      }
      return undefined;
    });
    if (token.value !== undefined && "end" in token.value) look(token.value.end);
  }
  return found.sort((a, b) => a.at - b.at).map((comment) => comment.text);
}

/** How many characters two texts have in common from their beginnings. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}

/** The one stretch of `before` in which `after` differs, as offsets. */
function changedStretch(before: string, after: string): readonly [number, number] {
  const start = commonStart(before, after);
  const rest = before.length - start;
  const end = commonStart(reversed(before), reversed(after));
  return [start, before.length - Math.min(end, rest, after.length - start)];
}

/** Fails if an edit did anything to a text but what it says. */
export function expectUntouched(
  { before, was }: { readonly before: string; readonly was: Draft },
  { after, is }: { readonly after: string; readonly is: Draft },
  edit: Edit,
): void {
  if (before === after) return;
  expect(after.startsWith("\ufeff")).toBe(before.startsWith("\ufeff"));
  expect(/(?<!\r)\n/.test(after)).toBe(
    /(?<!\r)\n/.test(before) || (/\r?\n/.exec(before) === null && after.includes("\n")),
  );
  const kept = commentsIn(after);
  if (edit.edit !== "remove") expect(kept.toSorted()).toEqual(commentsIn(before).toSorted());
  switch (edit.edit) {
    case "add-entry":
    case "add-line":
      expect(withoutOneStretch(before, after)).toBe(true);
      return;
    case "add-child": {
      const [start] = changedStretch(before, after);
      expect(isSubsequence(before.slice(start), after.slice(start))).toBe(true);
      return;
    }
    case "add-phase":
    case "end-phase":
    case "set":
      expectWithin({ before, was }, after, edit.at);
      return;
    case "rename":
      expect(after.replaceAll(edit.to, edit.from)).toBe(before);
      return;
    case "remove":
      expectOnlyRemoved(was, is, edit.at);
  }
}

/** Whether `after` is `before` with one stretch put in. */
function withoutOneStretch(before: string, after: string): boolean {
  const start = commonStart(before, after);
  const end = commonStart(reversed(before), reversed(after));
  return start + end >= before.length;
}

/** Only the line at a path has changed, or what is put behind it. */
function expectWithin(
  { before, was: { text, tree } }: { readonly before: string; readonly was: Draft },
  after: string,
  at: Path,
): void {
  const mark = before.startsWith("\ufeff") ? 1 : 0;
  const deepest = at.includes("phases") ? at.indexOf("phases") : 3;
  const part = partAt(text, tree, at.slice(0, deepest));
  if (at.length === 0 || part === null) {
    const [start, end] = changedStretch(before, after);
    expect(before.slice(start, end)).not.toContain("\n");
    return;
  }
  const lineEnd = text.indexOf("\n", endOf(text, part.tree));
  const head = before.slice(0, text.lastIndexOf("\n", startOf(part.tree) - 1) + 1 + mark);
  const tail = lineEnd < 0 ? "" : before.slice(lineEnd + mark).replace(/^\r/, "");
  expect(after.slice(0, head.length)).toBe(head);
  expect(after.slice(head.length).endsWith(tail)).toBe(true);
}

/** What is left was there before, and what went is named in, or stands by, something that went. */
function expectOnlyRemoved(was: Draft, is: Draft, at: Path): void {
  const [before, after] = [was.text, is.text];
  const dead = after.replace(/\bdied: (["']?)yes\1|is: (["']?)yes\2/g, (found) => found);
  if (dead === after && !after.includes("yes")) expect(isSubsequence(after, before)).toBe(true);
  const lost = [...was.document.ids.keys()].filter((id) => !is.document.ids.has(id));
  const target = partAt(was.text, was.tree, at);
  const [start, end] =
    target === null ? [0, 0] : [startOf(target.tree), endOf(was.text, target.tree)];
  const inTarget = was.text.slice(start, end).split(/\r?\n/);
  const ownComments = (text: string) =>
    text.split(/\r?\n/).filter((line) => line.trim().startsWith("#"));
  for (const change of changesBetween(before, after))
    for (const line of change.before.lines) {
      const named = lost.some((id) => line.includes(id));
      const bare =
        /^\s*([\w-]+:|- *|[[\]{},]*)?\s*(#.*)?$/.test(line) ||
        /later|between|says|phases/.test(line);
      const inside = inTarget.some(
        (part) => line.includes(part.trim()) || part.includes(line.trim()),
      );
      const below = change.before.lines.some((other) => lost.some((id) => other.includes(id)));
      expect({ line, ok: named || bare || inside || below }).toEqual({ line, ok: true });
    }
  const gone = was.text.slice(start, end);
  for (const comment of ownComments(before))
    if (!ownComments(gone).includes(comment) && !lostWith(was.text, is.text, comment))
      expect(after).toContain(comment.trim());
}

/** A comment may go with a line of several lines that it stands in. */
function lostWith(before: string, after: string, comment: string): boolean {
  return changesBetween(before, after).some(
    (change) =>
      change.before.lines.length > change.after.lines.length &&
      change.before.lines.slice(1).includes(comment),
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (short.startsWith(sign, at)) at += sign.length;
  return at === short.length;
}
