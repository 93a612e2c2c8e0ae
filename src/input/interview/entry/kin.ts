import type { Cast } from "./cast.ts";

/** Parents by one or several ways; those by birth if nothing is said. */
export function parentsIn(
  { links }: Cast,
  id: string,
  keys: readonly string[] = ["of"],
): readonly string[] {
  return unique(
    links.filter(({ child, key }) => child === id && keys.includes(key)).map((l) => l.parent),
  );
}

/** Kin of other kinds, by what they are to somebody. */
export const kinIn = {
  children: ({ links, members }: Cast, id: string): readonly string[] =>
    unique(
      links.filter(({ parent, key }) => parent === id && key === "of").map((l) => l.child),
    ).filter((child) => members.find((one) => one.id === child)?.counted !== false),
  siblings: (cast: Cast, id: string): readonly string[] =>
    unique(parentsIn(cast, id).flatMap((parent) => kinIn.children(cast, parent))).filter(
      (other) => other !== id,
    ),
  partners: ({ pairs }: Cast, id: string): readonly string[] =>
    unique(
      pairs
        .filter(({ section, between }) => section === "unions" && between.includes(id))
        .map(({ between: [a, b] }) => (a === id ? b : a)),
    ),
};

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
