import type { Tree } from "../yaml/tree.ts";

/** What is written in a part: a list, pairs, a word, or nothing at all. */
export function shapeOf({ value }: Tree): "list" | "pairs" | "word" | "nothing" {
  if (value === null) return "nothing";
  if (typeof value === "string") return "word";
  return Array.isArray(value) ? "list" : "pairs";
}

/** Whether a list or pairs stand in brackets or braces. */
export function isFlow(text: string, tree: Tree): boolean {
  const shape = shapeOf(tree);
  return (shape === "list" || shape === "pairs") && /[[{]/.test(text[tree.span.start] ?? "");
}
