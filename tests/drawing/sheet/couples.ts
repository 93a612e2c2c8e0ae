import { unions } from "../../../src/catalogue/unions.ts";
import { couplesOf } from "../../../src/drawing/layout/kin.ts";
import { scaleFor } from "../../../src/drawing/scale.ts";
import { coupleLines } from "../../../src/drawing/structure/couple-lines.ts";
import { unionWords } from "../../../src/drawing/structure/union-words.ts";
import { familyOf } from "../../family.ts";
import { noMarks } from "../page/examples.ts";
import { notations } from "../../../src/drawing/notations/index.ts";
import type { NotationName } from "../../../src/drawing/notations/index.ts";
import type { Cell } from "./cell.ts";

const histories: Readonly<Record<string, string>> = {
  "together again after parting":
    "{ union: married }, { union: separated }, { union: reconciled, when: 1996 }",
  "married again": "{ union: married }, { union: divorced }, { union: remarried, when: 2000 }",
  "divorced again":
    "{ union: married }, { union: divorced }, { union: remarried }, { union: redivorced, when: 2002 }",
  "lived together, ended": "{ union: living-together, when: 1995 }, { union: ended }",
  "affair, ended": "{ union: affair, when: 1995 }, { union: ended }",
};

/** Every state of a couple by itself, after a marriage where it is none of its own; then histories. */
export function coupleCells(notation: NotationName): readonly Cell[] {
  const couple = (label: string, phases: string): Cell => coupleIn(notation, label, phases);
  const states = Object.entries(unions)
    .filter(([kind]) => !["reconciled", "remarried", "redivorced"].includes(kind))
    .map(([kind, { line, label }]) => {
      const alone = `{ union: ${kind}, when: 1970 }`;
      return couple(label, line === null ? `{ union: married }, ${alone}` : alone);
    });
  const ends = notations[notation].unions.completeness
    ? [
        coupleIn(notation, "all children told", "{ union: married }", "no others"),
        coupleIn(notation, "maybe more children", "{ union: married }", "unknown"),
      ]
    : [];
  return [
    ...states,
    ...Object.entries(histories).map(([label, told]) => couple(label, told)),
    ...ends,
  ];
}

const half = 50;

function coupleIn(notation: NotationName, label: string, phases: string, children = ""): Cell {
  const asked =
    children === "" ? "" : `asked: [{ asked: children, about: [ann, bob], answer: ${children} }]`;
  const family = familyOf(`
people: { ann: { name: Ann, gender: female }, bob: { name: Bob, gender: male } }
unions: [{ between: [ann, bob], phases: [${phases}] }]
${asked}
draw: { notation: ${notation} }
`);
  const [told] = couplesOf(family, new Set(["ann", "bob"]));
  const scale = { ...scaleFor(1), coupleLine: 13 };
  const seat = { row: 0, person: null } as const;
  const shapes = coupleLines({
    family,
    figures: new Map(),
    scale,
    skeleton: {
      seats: [seat, seat],
      rows: 1,
      pairs: [{ couple: told!, seats: [0, 1] }],
      pairsOf: [[0], [0]],
      drops: [],
      seatOf: new Map(),
    },
    centres: [
      { x: -half, y: -7 },
      { x: half, y: -7 },
    ],
    between: [[0, 1]],
    levels: [0],
    legs: [[-half, half]],
    words: [unionWords(family, told!, scale, noMarks)],
    falls: [],
    landings: [],
    buses: [],
  });
  return { label, shapes };
}
