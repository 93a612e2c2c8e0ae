import { orientations } from "../../../catalogue/orientations.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import { keyOf } from "../../tag.ts";
import { drawable } from "../../drawable.ts";
import type { Saying } from "./saying.ts";

/** Longer tales are left to the report. */
const longest = 40;

/** What a sign in or at the symbol says, in words: one mark stands for several orientations. */
export function being(_family: Family, person: Person): readonly Saying[] {
  const { species, due, orientation, values } = person;
  const marked = orientation !== null && orientations[orientation].mark !== null;
  const moves = values.filter(
    (value) => value.key === "migration" && drawable(value) && value.is.length <= longest,
  );
  return [
    ...(species === null ? [] : [saying(species)]),
    ...(due === null ? [] : [saying(`due ${due}`)]),
    ...(marked ? [saying(orientations[orientation].label)] : []),
    ...moves.map(({ is, path }) => ({ ...saying(is), keys: [keyOf(path)] })),
  ];
}

function saying(text: string): Saying {
  return { text, keys: [], strong: false };
}
