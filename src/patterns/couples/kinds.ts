import type { UnionKind } from "../../catalogue/unions.ts";

/** What the states of a couple come to, in the words that patterns use. */
export const unionKinds = {
  /** Marriages: by law, by faith or custom, arranged, and the second one of the same two. */
  weddings: ["married", "religious-marriage", "arranged-marriage", "remarried"],
  divorces: ["divorced", "redivorced"],
  separations: ["separated", "legally-separated"],
} as const satisfies Record<string, readonly UnionKind[]>;

/** What a state of a couple may come to. */
export type UnionSort = keyof typeof unionKinds;

/** Whether a state is one of a sort. */
export function isOneOf(sort: UnionSort, union: UnionKind | null): boolean {
  const kinds: readonly UnionKind[] = unionKinds[sort];
  return union !== null && kinds.includes(union);
}
