import { boundaries } from "../catalogue/boundaries.ts";
import { roles } from "../catalogue/roles.ts";
import { ties } from "../catalogue/ties.ts";
import { triangleDynamics } from "../catalogue/triangle-dynamics.ts";
import type { Family } from "./family.ts";
import type { Phase } from "./statements.ts";

/**
 * A family as it is spoken of to its own people: in plain words where the catalogue has them, and
 * without the field's shorthand where somebody wrote that down as the words for a bond.
 */
export function inPlainWords(family: Family): Family {
  return {
    ...family,
    wording: "plain",
    bonds: family.bonds.map((bond) => ({ ...bond, phases: bond.phases.map(withoutShorthand) })),
  };
}

function withoutShorthand(phase: Phase): Phase {
  const parts = (phase.words ?? "").toLowerCase().split(/\s*[,;/]\s*|\s+and\s+/u);
  return parts.every((part) => shorthand.has(part)) ? { ...phase, words: null } : phase;
}

interface Row {
  readonly label: string;
  readonly plain?: string;
  readonly words?: readonly string[];
}

const tables: readonly Readonly<Record<string, Row>>[] = [
  roles,
  ties,
  triangleDynamics,
  boundaries,
];

/** Every spelling of what has a plain word. */
const shorthand: ReadonlySet<string> = new Set(
  tables
    .flatMap((rows) => Object.entries(rows))
    .filter(([, { plain }]) => plain !== undefined)
    .flatMap(([key, { label, words = [] }]) => [key, key.replaceAll("-", " "), label, ...words]),
);
