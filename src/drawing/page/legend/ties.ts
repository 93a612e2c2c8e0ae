import { boundaries } from "../../../catalogue/boundaries.ts";
import { intensities } from "../../../catalogue/intensities.ts";
import { ties } from "../../../catalogue/ties.ts";
import type { Stroke } from "../../../catalogue/vocabulary.ts";
import type { Family } from "../../../family/family.ts";
import { wordFor } from "../../../family/word-for.ts";
import type { Bond } from "../../../family/statements.ts";
import { drawable } from "../../drawable.ts";
import type { Form } from "../../lanes/bundle.ts";
import { formsOf, pastKey } from "../../lanes/forms.ts";
import { drawBoundary } from "../../lines/boundary.ts";
import { curveThrough } from "../../lines/curve.ts";
import { drawTie } from "../../lines/draw-tie.ts";
import type { Break } from "../../lines/tie-line.ts";
import type { Marks } from "../../marks.ts";
import { notationOf } from "../../notations/notation-of.ts";
import type { Scale } from "../../scale.ts";
import type { Shape } from "../../scene.ts";
import { keyOf } from "../../tag.ts";
import type { Row } from "./row.ts";

/** Ties by their forms, in the order in which they are first told. */
export function tieRows(
  family: Family,
  drawing: readonly Shape[],
  marks: Marks,
  scale: Scale,
): readonly Row[] {
  const drawn = new Set(drawing.flatMap(({ part, of }) => (part === "tie" ? [of] : [])));
  return family.bonds
    .filter(drawable)
    .flatMap((bond) =>
      formsOf(bond, { family, marks, phases: "all", ends: bond.between }).flatMap((form) => [
        ...(drawn.has(form.key) ? formRows(family, bond, { form, scale }) : []),
        ...(drawn.has(form.key) && form.boundary !== null
          ? [boundaryRow(family, form.boundary)]
          : []),
        ...(drawn.has(pastKey(form.key)) ? [pastRow(scale)] : []),
      ]),
    );
}

function boundaryRow(family: Family, kind: NonNullable<Form["boundary"]>): Row {
  return {
    labels: [wordFor(family, boundaries[kind])],
    sample: drawBoundary(curveThrough(line), 15, { kind, of: "" }),
  };
}

function pastRow(scale: Scale): Row {
  const form = { kind: "plain", of: "", width: scale.stroke.tie, toward: null } as const;
  return { labels: ["a tie that is over"], sample: drawTie(line, form) };
}

interface Sample {
  readonly form: Form;
  readonly scale: Scale;
}

function formRows(family: Family, bond: Bond, { form, scale }: Sample): readonly Row[] {
  const { kind, look, broken, toward } = form;
  const row = (label: string, by: Break["by"]): Row => ({
    labels: [label],
    sample: drawTie(line, {
      kind,
      look,
      of: "",
      width: scale.stroke.tie,
      toward: toward === null ? null : "end",
      broken: { ...broken, by },
    }),
  });
  const byOne = toward !== null && look.byOne !== undefined;
  const labels = labelsOf(family, bond, form).map((label) => (byOne ? `${label}, by one` : label));
  const showsWho = look.stroke.startsWith("bars") && !distances.includes(look.stroke);
  if (ties[kind].stroke !== "bars" || !showsWho) return labels.map((label) => row(label, []));
  const words = labels.map((label) => (broken.repaired ? `${label}, since repaired` : label));
  const who = broken.repaired ? "who had broken it off" : "who broke it off";
  const wedge = broken.by.length > 0 ? [row(`wedge: at the one ${who}`, ["start"])] : [];
  return [...words.map((label) => row(label, [])), ...wedge];
}

const distances: readonly Stroke[] = ["bars-on-line", "bars-on-double", "bars-on-triple"];

/** Phases that look alike share one stretch; each has its word, and how strong it is where that is drawn. */
function labelsOf(family: Family, { phases }: Bond, { keys }: Form): readonly string[] {
  const named = phases
    .filter(({ path }) => keys.includes(keyOf(path)))
    .flatMap(({ tie, intensity }) => {
      if (tie === null) return [];
      const word = wordFor(family, ties[tie]);
      const isCounted = intensity !== null && notationOf(family).degrees[tie] !== undefined;
      return [isCounted ? `${word}, ${intensities[intensity].label}` : word];
    });
  return named.length === 0 ? ["feelings, no kind of tie told"] : named;
}

const line = [
  { x: -15, y: 0 },
  { x: 15, y: 0 },
];
