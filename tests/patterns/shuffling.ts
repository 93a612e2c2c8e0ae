import type { Tree } from "./editing.ts";

/** A small generator, so that a failing order can be had again (Park & Miller 1988). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** These two lists are orders; nothing below a time or a text is a list. */
const orders = new Set(["phases", "eldest-first"]);

/** The same file with every line, and every list that is no order, in another order. */
export function shuffled(tree: Tree, random: () => number): Tree {
  return shuffledNode(tree, "", random) as Tree;
}

function shuffledNode(node: unknown, key: string, random: () => number): unknown {
  if (Array.isArray(node)) {
    const parts = node.map((each) => shuffledNode(each, "", random));
    return orders.has(key) || key === "index" ? parts : inAnyOrder(parts, random);
  }
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(
    ([name, value]) => [name, shuffledNode(value, name, random)] as const,
  );
  return Object.fromEntries(inAnyOrder(entries, random));
}

function inAnyOrder<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
