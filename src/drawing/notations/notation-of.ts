import { type TieKind, ties } from "../../catalogue/ties.ts";
import type { Family } from "../../family/family.ts";
import { notations } from "./index.ts";
import type { Look, Notation } from "./notation.ts";

/** Whose signs a family is to be drawn with. */
export function notationOf({ draw }: Pick<Family, "draw">): Notation {
  return notations[draw.notation ?? "mcgoldrick"];
}

/** How a tie looks in a notation. */
export function lookOf(kind: TieKind, notation: Notation): Look {
  const { tone, stroke, head, byOne } = ties[kind];
  const own: Look = { tone, stroke, head, ...(byOne === undefined ? {} : { byOne }) };
  return { ...own, ...notation.ties[kind] };
}
