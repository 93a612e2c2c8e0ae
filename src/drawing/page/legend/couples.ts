import { unions } from "../../../catalogue/unions.ts";
import type { Family } from "../../../family/family.ts";
import { couplesOf } from "../../layout/kin.ts";
import type { Couple } from "../../layout/kin.ts";
import type { Scale } from "../../scale.ts";
import type { Shape } from "../../scene.ts";
import { completenessOf } from "../../structure/completeness.ts";
import { coupleForm, statesOf } from "../../structure/couple-history.ts";
import { coupleSigns } from "../../structure/couple-signs.ts";
import { coupleLines } from "../../structure/couple-lines.ts";
import type { Frame } from "../../structure/frame.ts";
import { bloodIn } from "../../structure/blood.ts";
import { inStructure } from "../../symbols/drawn-people.ts";
import type { Row } from "./row.ts";

/** Couple lines in the form that their history left them in. */
export function coupleRows(
  family: Family,
  drawing: readonly Shape[],
  scale: Scale,
): readonly Row[] {
  const drawn = new Set(drawing.flatMap(({ part, of }) => (part === "union-line" ? [of] : [])));
  const people = [...family.people.keys()].filter((id) => inStructure(family, id));
  const areOfOneBlood = bloodIn(family);
  const told = couplesOf(family, new Set(people))
    .filter(({ key, partners }) => drawn.has(key) && partners.length === 2)
    .map((couple) => {
      const words = coupleWords(couple);
      const isOfOneBlood = areOfOneBlood(couple.partners);
      const completeness = completenessOf(family, couple);
      const label = [
        words,
        ...(isOfOneBlood ? ["related by blood"] : []),
        ...(completeness === null ? [] : [endMarks[completeness]]),
      ].join("; ");
      return { label, couple, isOfOneBlood };
    });
  return firstOfEach(told, ({ label, couple }) =>
    JSON.stringify([label, coupleForm(couple), coupleSigns(family, couple)]),
  ).map(({ label, couple, isOfOneBlood }) => ({
    labels: [label],
    sample: sample(family, couple, scale, isOfOneBlood),
  }));
}

const endMarks = { all: "all children told", "maybe more": "maybe more children" } as const;

/** Those whose key nobody before has. */
function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!firsts.has(key)) firsts.set(key, item);
  }
  return [...firsts.values()];
}

/** "married", "divorced", "couple, ended", "living together, separated". */
function coupleWords(couple: Couple): string {
  const states = statesOf(couple).map(({ union }) => unions[union]);
  const begun = states.findLast(({ line }) => line !== null);
  const last = states.findLast(({ line, slashes }) => line !== null || slashes > 0);
  if (couple.bonds.length === 0) return "a child together";
  if (states.length === 0) return "couple; of what kind is not told";
  if (begun === undefined) return last?.label ?? "couple";
  const resumed = states.at(-1);
  if (resumed?.does === "begins" && resumed.line === null) return resumed.label;
  const ended = last === undefined || last.slashes === 0 ? null : last.label;
  if (ended === null) return begun.label;
  return begun.line === "solid" ? ended : `${begun.label}, ${ended}`;
}

const half = 13;

/** The line between two whose symbols are left out. */
function sample(
  family: Family,
  couple: Couple,
  scale: Scale,
  isOfOneBlood: boolean,
): readonly Shape[] {
  const nobody = { width: 0, height: 0, lines: [] };
  const frame: Frame = {
    family,
    figures: new Map(),
    scale: { ...scale, coupleLine: 7 },
    skeleton: {
      seats: [seat, seat],
      rows: 1,
      pairs: [{ couple, seats: [0, 1] }],
      pairsOf: [[0], [0]],
      drops: [],
      seatOf: new Map(),
    },
    centres: [
      { x: -half, y: -5 },
      { x: half, y: -5 },
    ],
    between: [[0, 1]],
    levels: [0],
    legs: [[-half, half]],
    words: [nobody],
    falls: [],
    landings: [],
    buses: [],
  };
  return coupleLines(frame, () => isOfOneBlood);
}

const seat = { row: 0, person: null } as const;
