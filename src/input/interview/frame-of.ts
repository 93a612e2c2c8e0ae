import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import { kinshipOf } from "../../family/kinship.ts";
import type { Frame } from "./question.ts";
import { tagOf } from "./tag-of.ts";

/** The frame of a family's questions; `null` as long as it is about nobody. */
export function frameOf(family: Family): Frame | null {
  const [index] = family.index;
  if (index === undefined) return null;
  const tags = new Set(family.notes.flatMap((note) => note.tags));
  return {
    family,
    kin: kinshipOf(family),
    index,
    name: (id) => called(family, id),
    noted: (key) => tags.has(tagOf(key)),
  };
}
