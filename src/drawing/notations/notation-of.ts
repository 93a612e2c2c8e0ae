import { type Intensity, intensities } from "../../catalogue/intensities.ts";
import { type TieKind, ties } from "../../catalogue/ties.ts";
import type { Family } from "../../family/family.ts";
import { notations } from "./index.ts";
import type { Look, Notation } from "./notation.ts";

/** Whose signs a family is to be drawn with. */
export function notationOf({ draw }: Pick<Family, "draw">): Notation {
  return notations[draw.notation ?? "mcgoldrick"];
}

/** How a tie looks in a notation that may count lines for how strong it is, if that is told. */
export function lookOf(
  kind: TieKind,
  notation: Notation,
  intensity: Intensity | null = null,
): Look {
  const { tone, stroke, head, byOne } = ties[kind];
  const own: Look = { tone, stroke, head, ...(byOne === undefined ? {} : { byOne }) };
  const degrees = notation.degrees[kind];
  const degree = intensity === null ? undefined : degrees?.[intensities[intensity].degree - 1];
  return {
    ...own,
    ...notation.ties[kind],
    ...(degree === undefined ? {} : { stroke: degree }),
  };
}
