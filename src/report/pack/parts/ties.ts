import { drawable } from "../../../drawing/drawable.ts";
import { capitalized } from "../../../drawing/page/capitalized.ts";
import { listed } from "../../../drawing/page/listed.ts";
import { called } from "../../../family/called.ts";
import type { Family } from "../../../family/family.ts";
import type { Bond } from "../../../family/statements.ts";
import { blocks } from "../blocks.ts";
import { phaseWords } from "../phase-words.ts";
import { toldBy } from "../told-by.ts";
import type { Part } from "../told.ts";

/** Pair by pair, each phase in the order of time. */
export const ties: Part = {
  id: "ties",
  title: "Ties, and how they changed",
  build: ({ family }) => {
    const bonds = family.bonds.filter(drawable);
    if (bonds.length === 0) return [];
    const rows = bonds.map((bond) => [
      pairWords(family, bond),
      courseOf(family, bond),
      tellersOf(family, bond),
    ]);
    return [
      blocks.table(
        [
          { heading: "Who", share: 3 },
          { heading: "What it is, and was, in order of time", share: 8 },
          { heading: "As told by", share: 2 },
        ],
        rows,
      ),
    ];
  },
};

function pairWords(family: Family, { between, howMany }: Bond): string {
  const pair = capitalized(listed(between.map((id) => called(family, id))));
  return howMany === null ? pair : `${pair} (${howMany})`;
}

/** "1. fused; 2. contact broken off …": numbers only where there is more than one phase. */
function courseOf(family: Family, { phases, between }: Bond): string {
  const said = phases
    .filter(drawable)
    .map((phase) => phaseWords(family, phase, between))
    .filter((words) => words !== "");
  return said.length === 1
    ? (said[0] ?? "")
    : said.map((words, at) => `${at + 1}. ${words}`).join("\n");
}

function tellersOf(family: Family, bond: Bond): string {
  const own = toldBy(family, bond);
  if (own !== "") return own;
  return listed(
    [...new Set(bond.phases.map((phase) => toldBy(family, phase)))].filter((by) => by !== ""),
  );
}
