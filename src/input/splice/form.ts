import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";
import { isFlow, shapeOf } from "./shape.ts";

/** A part of a file, and how it is written there. */
export interface Part {
  readonly tree: Tree;
  readonly path: Path;
  /** What it is written as: in brackets, as lines below each other, as one word, or not at all. */
  readonly form: "braces" | "brackets" | "entries" | "items" | "loose pair" | "word" | "nothing";
  /** Whether it stands inside braces or brackets. */
  readonly within: boolean;
}

/** The part that a path leads to, or `null`. */
export function partAt(text: string, root: Tree, path: Path): Part | null {
  let within = false;
  let tree = root;
  for (const step of path) {
    within ||= isFlow(text, tree);
    const next = tree.parts.get(step);
    if (next === undefined) return null;
    tree = next;
  }
  return { tree, path, form: formOf(text, tree, within), within };
}

/** `[a: b]` holds a pair without braces. */
function formOf(text: string, tree: Tree, within: boolean): Part["form"] {
  const shape = shapeOf(tree);
  if (shape === "word" || shape === "nothing") return shape;
  if (isFlow(text, tree)) return shape === "list" ? "brackets" : "braces";
  if (shape === "list") return "items";
  return within ? "loose pair" : "entries";
}
