import { childrenOf, type Child } from "../splice/children.ts";
import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";
import { type Comment, isApart } from "../yaml/comments.ts";

/** What stands in a list or in pairs, with the comments that belong to it. */
export interface Member extends Child {
  /** On lines of their own above it. */
  readonly above: readonly Comment[];
  /** Behind it, on its last line. */
  readonly behind: readonly Comment[];
  /** On lines of their own below it, further in than what follows. */
  readonly below: readonly Comment[];
  /** Whether the line above it is empty. */
  readonly apart: boolean;
}

export interface Members {
  readonly members: readonly Member[];
  /** Comments after the last member. */
  readonly rest: readonly Comment[];
}

interface Source {
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** @param from where the list or the pairs begin, and `to` where they end, as offsets */
export function attach(
  { text, comments }: Source,
  { tree, path }: { readonly tree: Tree; readonly path: Path },
  { from, to }: { readonly from: number; readonly to: number },
): Members {
  const children = childrenOf(text, tree, path);
  const gaps = [...children, null].map((child, i) => {
    const before = children[i - 1];
    const start = before?.end ?? from;
    const within = comments.filter(
      (comment) => comment.start >= start && comment.start < (child?.start ?? to),
    );
    return before === undefined
      ? { behind: [], below: [], above: within }
      : split(within, text, child);
  });
  const members = children.map((child, i) => ({
    ...child,
    above: [...(gaps[i]?.above ?? []), ...inFront(comments, child)],
    behind: gaps[i + 1]?.behind ?? [],
    below: gaps[i + 1]?.below ?? [],
    apart: isApart(text, child.start),
  }));
  return { members, rest: gaps[children.length]?.above ?? [] };
}

/** What stands between two members, or behind the last. */
function split(within: readonly Comment[], text: string, next: Child | null) {
  const column = next === null ? 0 : next.start - (text.lastIndexOf("\n", next.start - 1) + 1);
  const behind = within.filter(({ ownLine }, i) => !ownLine && i === 0);
  const own = within.slice(behind.length);
  const first = own.findIndex((comment) => comment.column <= column);
  const end = first < 0 ? own.length : first;
  return { behind, below: own.slice(0, end), above: own.slice(end) };
}

/** Between a key and its word. */
function inFront(comments: readonly Comment[], { tree }: Child): readonly Comment[] {
  const { key, span, value } = tree;
  if (key === null || typeof value === "object") return [];
  return comments.filter(({ start }) => start > key.end && start < span.start);
}
