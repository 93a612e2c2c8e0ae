import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";
import { endOf, startOf } from "./extent.ts";
import { isFlow } from "./shape.ts";

/** A part of a list or of pairs, with the stretch it takes up: its key or hyphen too. */
export interface Child {
  readonly tree: Tree;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

export function childrenOf(text: string, tree: Tree, path: Path): readonly Child[] {
  const hyphens = Array.isArray(tree.value) && !isFlow(text, tree);
  let before = tree.span.start;
  return [...tree.parts].map(([step, part]) => {
    const start = hyphens ? nextSign(text, before) : startOf(part);
    before = endOf(text, part);
    return { tree: part, path: [...path, step], start, end: before };
  });
}

/** The next sign that is neither blank nor in a comment. */
function nextSign(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at += 1;
    if (text[at] !== "#") return at;
    const line = text.indexOf("\n", at);
    at = line < 0 ? text.length : line;
  }
}
