import { CST, Parser } from "yaml";
import { expect } from "vitest";
import type { Edit } from "../../../src/input/edits/index.ts";
import { endOf, startOf } from "../../../src/input/splice/extent.ts";
import type { Draft } from "../../../src/input/splice/draft.ts";
import { lineEnd } from "../../../src/input/splice/lines.ts";
import { type Splice, spliced } from "../../../src/input/splice/splice.ts";
import { partAt } from "../../../src/input/splice/form.ts";
import type { Path } from "../../../src/family/fact.ts";
import { type Loss, lossesBetween, ownWordsIn } from "./without.ts";

/** The comments of a text, in its order. */
function commentsIn(text: string): readonly string[] {
  return commentsWithPlaces(text).map((comment) => comment.text);
}

function commentsWithPlaces(text: string) {
  const found: { start: number; text: string }[] = [];
  const look = (tokens: readonly CST.SourceToken[] | undefined) => {
    for (const { type, offset, source } of tokens ?? [])
      if (type === "comment") found.push({ start: offset, text: source });
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
  return found.sort((a, b) => a.start - b.start);
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
      expectWithin({ before, was }, after, edit);
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
  edit: Edit & { readonly at: Path },
): void {
  const { at } = edit;
  const mark = before.startsWith("\ufeff") ? 1 : 0;
  const deepest = at.includes("phases") ? at.indexOf("phases") : 3;
  const ofHead = at.length === 0 && edit.edit === "set" ? edit.key.slice(0, 1) : [];
  const part = partAt(text, tree, [...at.slice(0, deepest), ...ofHead]);
  if (part === null || part.path.length === 0) {
    const [start, end] = changedStretch(before, after);
    expect(before.slice(start, end)).toBe("");
    return;
  }
  const end = text.indexOf("\n", endOf(text, part.tree));
  const head = before.slice(0, text.lastIndexOf("\n", startOf(part.tree) - 1) + 1 + mark);
  const tail = end < 0 ? "" : before.slice(end + mark).replace(/^[\r\n]+/, "");
  expect(after.slice(0, head.length)).toBe(head);
  expect(after.slice(head.length).endsWith(tail)).toBe(true);
}

/** Nothing went but what had to, and around it every character and comment stayed. */
function expectOnlyRemoved(was: Draft, is: Draft, target: Path): void {
  const lost = [...namesIn(was)].filter((name) => !namesIn(is).has(name));
  const losses = lossesBetween({ ...was, lost, target }, is.tree);
  expect({ lost, target, losses }).not.toEqual({ lost, target, losses: null });
  const instead = (losses ?? []).filter((loss) => loss.instead !== "");
  expect(isSubsequence(is.text, spliced(was.text, instead.map(inQuotes(was.text))))).toBe(true);
  const kept = commentsIn(is.text);
  for (const { start, text } of commentsWithPlaces(was.text)) {
    const went = (losses ?? []).some(
      (loss) => start >= loss.start && start <= lineEnd(was.text, loss.end),
    );
    if (!went) expect(kept).toContain(text);
  }
}

/** Ids, and words of the writer's own. */
function namesIn({ document, tree }: Draft): ReadonlySet<string> {
  return new Set([...document.ids.keys(), ...ownWordsIn(tree).map(([word]) => word)]);
}

function inQuotes(text: string): (loss: Loss) => Splice {
  return ({ start, end, instead }) => {
    const [quote = ""] = /^["']/.exec(text.slice(start, end)) ?? [];
    return { start, end, text: quote + instead + quote };
  };
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (short.startsWith(sign, at)) at += sign.length;
  return at === short.length;
}
