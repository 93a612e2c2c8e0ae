import { ties } from "../../../src/catalogue/ties.ts";
import type { TieKind } from "../../../src/catalogue/ties.ts";
import { drawBoundary } from "../../../src/drawing/lines/boundary.ts";
import { curveThrough } from "../../../src/drawing/lines/curve.ts";
import { drawTie } from "../../../src/drawing/lines/draw-tie.ts";
import type { TieForm } from "../../../src/drawing/lines/draw-tie.ts";
import { lookOf } from "../../../src/drawing/notations/notation-of.ts";
import type { Notation } from "../../../src/drawing/notations/notation.ts";
import type { Cell } from "./cell.ts";

const line = [
  { x: -31, y: 0 },
  { x: 31, y: 0 },
];
const width = 1.25;

type Tie = (kind: TieKind, said?: Partial<TieForm>) => Cell["shapes"];

function tieIn(notation: Notation): Tie {
  return (kind, said = {}) =>
    drawTie(line, {
      kind,
      look: lookOf(kind, notation),
      of: "",
      width,
      toward: null,
      ...said,
    });
}

const kinds = Object.keys(ties).filter((kind): kind is TieKind => kind in ties);

/** How strong a tie is, where the notation counts it in lines. */
function degreeCells(kind: TieKind, notation: Notation): readonly Cell[] {
  if (notation.degrees[kind] === undefined) return [];
  const { label, way } = ties[kind];
  return (["slight", "moderate", "strong"] as const).map((intensity) => ({
    label: `${label}, ${intensity}`,
    shapes: tieIn(notation)(kind, {
      look: lookOf(kind, notation, intensity),
      toward: way === "one-way" ? "end" : null,
    }),
  }));
}

/** Every kind of tie once, kinds of equal form in one cell; then what is told of contact broken off. */
export function tieCells(notation: Notation): readonly Cell[] {
  const tie = tieIn(notation);
  const byForm = new Map<string, Cell>();
  for (const kind of kinds) {
    const { way, label } = ties[kind];
    const shapes = tie(kind, { toward: way === "one-way" ? "end" : null });
    const form = JSON.stringify(shapes);
    const same = byForm.get(form);
    byForm.set(form, { label: same === undefined ? label : `${same.label}; ${label}`, shapes });
  }
  const broken = (label: string, said: TieForm["broken"]): Cell => ({
    label,
    shapes: tie("cutoff", said === undefined ? {} : { broken: said }),
  });
  return [
    ...byForm.values(),
    ...kinds
      .filter((kind) => ties[kind].byOne !== undefined)
      .map((kind) => ({
        label: `${ties[kind].label}, by one`,
        shapes: tie(kind, { toward: "end" }),
      })),
    ...kinds.flatMap((kind) => degreeCells(kind, notation)),
    broken("broken off by the one at the wedge", { repaired: false, by: ["start"] }),
    broken("broken off by both, since repaired", { repaired: true, by: ["start", "end"] }),
    ...(["clear", "diffuse", "rigid"] as const).map((kind) => ({
      label: `${kind} boundary`,
      shapes: [...tie("close"), ...drawBoundary(curveThrough(line), 31, { kind, of: "" })],
    })),
  ];
}
