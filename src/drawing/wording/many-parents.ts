import { parentages } from "../../catalogue/parentage.ts";
import type { Family } from "../../family/family.ts";
import type { Parentage } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";

/** Of so many lines to one child each has a side of its own for words about it. */
const mostBeside = 2;

/**
 * Those of a child's parents whose lines are dotted, where there are too many lines to write beside:
 * how they came to be parents is then said under the child's name. Empty where there are not.
 */
export function manyParents(family: Family, child: string): readonly Parentage[] {
  const all = family.parentages.filter((one) => one.child === child && drawable(one));
  const firm = all.filter(isFirm);
  const known = new Set(firm.map(({ parent }) => parent));
  const dotted = all.filter((one) => isDotted(one) && !known.has(one.parent));
  return dotted.length + firmLines(firm) > mostBeside ? dotted : [];
}

function isFirm({ kind }: Parentage): boolean {
  return parentages[kind].line === "solid" || parentages[kind].line === "solid-and-dashed";
}

/** Two of one kind share a line wherever they are a couple: at least one line for every two. */
function firmLines(firm: readonly Parentage[]): number {
  const kinds = new Set(firm.map(({ kind }) => kind));
  const parents = (of: Parentage["kind"]): number =>
    new Set(firm.filter(({ kind }) => kind === of).map(({ parent }) => parent)).size;
  return [...kinds].reduce((sum, kind) => sum + Math.ceil(parents(kind) / 2), 0);
}

function isDotted({ kind }: Parentage): boolean {
  return parentages[kind].line === "dotted";
}
