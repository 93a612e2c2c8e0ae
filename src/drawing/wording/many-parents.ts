import { parentages } from "../../catalogue/parentage.ts";
import type { Family } from "../../family/family.ts";
import type { Parentage } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";

/** Beside so many dotted lines to one child there is room for what each of them is. */
const mostBeside = 2;

/**
 * Those of a child's parents whose lines are dotted, where there are too many lines to write beside:
 * how they came to be parents is then said under the child's name. Empty where there are not.
 */
export function manyParents(family: Family, child: string): readonly Parentage[] {
  const all = family.parentages.filter((one) => one.child === child && drawable(one));
  const firm = new Set(all.filter((one) => !isDotted(one)).map(({ parent }) => parent));
  const dotted = all.filter((one) => isDotted(one) && !firm.has(one.parent));
  return dotted.length > mostBeside ? dotted : [];
}

function isDotted({ kind }: Parentage): boolean {
  return parentages[kind].line === "dotted";
}
