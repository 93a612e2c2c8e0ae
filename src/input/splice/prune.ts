import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";
import { type Child, childrenOf } from "./children.ts";
import type { Draft } from "./draft.ts";
import { gapAfter, indentBefore } from "./gap.ts";
import { lineEnd, lineStart } from "./lines.ts";
import { isFlow } from "./shape.ts";
import type { Splice } from "./splice.ts";

type IsGone = (path: Path) => boolean;
type Stretch = Pick<Splice, "start" | "end">;

/** Parts next to each other that all go, between two that stay. */
interface Run {
  readonly gone: readonly Child[];
  readonly first: Child;
  readonly last: Child;
  readonly before: Child | undefined;
  readonly after: Child | undefined;
}

/**
 * Takes parts out of a text: whole lines where they fill them, otherwise the words and a comma.
 * Comments on lines of their own stay; what is around a part that goes stays too.
 */
export function prune({ text, tree }: Draft, isGone: IsGone): readonly Splice[] {
  const stretches = stretchesBelow(text, tree, [], isGone);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({
    start,
    end: end + blankLeft(text, start, end),
    text: "",
  }));
}

/** No blank line is left below another, nor below the name of a section. */
function blankLeft(text: string, start: number, end: number): number {
  const above = text.slice(lineStart(text, start - 1), Math.max(0, start)).trim();
  const needsNone = start === 0 || above === "" || /^[^#]*:(\s+#.*)?$/.test(above);
  const below = /^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? "";
  return needsNone && text[end - 1] === "\n" ? below.length : 0;
}

function stretchesBelow(text: string, tree: Tree, path: Path, isGone: IsGone): readonly Stretch[] {
  const children = childrenOf(text, tree, path);
  const cut = isFlow(text, tree) ? cutFromFlow : cutFromLines;
  const kept = children.filter((child) => !isGone(child.path));
  return [
    ...runsOf(children, isGone).flatMap((run) => cut(text, run, tree)),
    ...kept.flatMap((child) => stretchesBelow(text, child.tree, child.path, isGone)),
  ];
}

function runsOf(children: readonly Child[], isGone: IsGone): readonly Run[] {
  const runs: Run[] = [];
  let gone: Child[] = [];
  let before: Child | undefined;
  for (const child of [...children, undefined]) {
    if (child !== undefined && isGone(child.path)) gone.push(child);
    else {
      const [first, last] = [gone[0], gone[gone.length - 1]];
      if (first !== undefined && last !== undefined)
        runs.push({ gone, first, last, before, after: child });
      [gone, before] = [[], child];
    }
  }
  return runs;
}

function cutFromLines(text: string, run: Run): readonly Stretch[] {
  const { gone, first, last, after } = run;
  if (indentBefore(text, first.start) !== null)
    return gone.map(({ start, end }) => wholeLines(text, start, end));
  const end = lineEnd(text, last.end);
  const joins = after !== undefined && !text.slice(end, after.start).includes("#");
  return [{ start: first.start, end: joins ? after.start : end }];
}

/** With the line break behind them; the one before them at the end of a file that has none. */
function wholeLines(text: string, from: number, to: number): Stretch {
  const start = lineStart(text, from);
  const end = lineEnd(text, to);
  const next = text.indexOf("\n", end) + 1;
  if (next > 0) return { start, end: next };
  return { start: Math.max(0, start - (text[start - 2] === "\r" ? 2 : 1)), end };
}

function cutFromFlow(text: string, run: Run, tree: Tree): readonly Stretch[] {
  const { gone, first, last, before, after } = run;
  const fillLines = gone.every(
    ({ start, end }) => indentBefore(text, start) !== null && gapAfter(text, end).endsLine,
  );
  if (fillLines) return gone.map(({ start, end }) => wholeLines(text, start, end));
  const quiet = (start: number, end: number) => !text.slice(start, end).includes("#");
  if (before !== undefined && quiet(before.end, last.start))
    return [{ start: before.end, end: last.end }];
  if (before === undefined && after !== undefined && quiet(first.start, after.start))
    return [{ start: first.start, end: after.start }];
  const inside = { start: tree.span.start + 1, end: tree.span.end - 1 };
  if (
    before === undefined &&
    after === undefined &&
    quiet(inside.start, first.start) &&
    quiet(last.end, inside.end)
  )
    return [inside];
  return gone.map(({ start, end }) => ({
    start,
    end: Math.max(end, gapAfter(text, end).comma),
  }));
}
