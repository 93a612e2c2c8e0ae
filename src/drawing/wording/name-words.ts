import type { Family } from "../../family/family.ts";

/**
 * What stands under a symbol: the name, or else what the id says: "father of Ada" for an id that
 * begins with somebody's possessive, otherwise the id's own words.
 */
export function labelWords(family: Family, id: string): string {
  const name = family.people.get(id)?.name;
  if (name !== undefined && name !== null) return name;
  const owned = ownerOf(family, id);
  return owned === null ? spaced(id) : `${owned.rest} of ${calledInText(family, owned.owner)}`;
}

/** Somebody, or a line of the file, inside a sentence: "Ada", "the elder brother", "the second session". */
export function calledInText(family: Family, id: string): string {
  const name = family.people.get(id)?.name;
  if (name !== undefined && name !== null) return name;
  const owned = ownerOf(family, id);
  if (owned !== null) return `${calledInText(family, owned.owner)}’s ${owned.rest}`;
  return `the ${spaced(id)}`;
}

interface Owned {
  readonly owner: string;
  readonly rest: string;
}

/** `annas-father` where there is an `anna`; `null` for ids that are nobody's. */
function ownerOf(family: Family, id: string): Owned | null {
  const parts = id.split("-");
  for (let length = parts.length - 1; length > 0; length--) {
    const possessive = parts.slice(0, length).join("-");
    const rest = spaced(parts.slice(length).join("-"));
    const owner = possessive.endsWith("s") ? possessive.slice(0, -1) : null;
    if (owner !== null && family.people.has(owner)) return { owner, rest };
  }
  return null;
}

/** Hyphens of an id become spaces, but for those that the word itself has. */
function spaced(id: string): string {
  return id
    .replaceAll(/-in-law\b/gu, "\u0000in\u0000law")
    .replaceAll(/\b(great|half|step|ex|co)-/gu, "$1\u0000")
    .replaceAll("-", " ")
    .replaceAll("\u0000", "-");
}
