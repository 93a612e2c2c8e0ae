import { parentages } from "../../../catalogue/parentage.ts";
import type { Family } from "../../../family/family.ts";
import { drawable } from "../../drawable.ts";
import type { Scale } from "../../scale.ts";
import type { Point, Shape } from "../../scene.ts";
import { lineForm, lineShape } from "../../structure/line-shape.ts";
import type { Row } from "./row.ts";

/** Lines from parents to children, by how somebody came to be a parent. */
export function childRows(family: Family, drawing: readonly Shape[], scale: Scale): readonly Row[] {
  const drawn = new Set(drawing.flatMap(({ part, of }) => (part === "child-line" ? [of] : [])));
  const kinds = family.parentages
    .filter((link) => drawable(link) && drawn.has(link.child))
    .filter((link, _, all) => isDrawn(link, all))
    .map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => {
    const { label, line } = parentages[kind];
    // The letter in the donor's symbol has a row of that word.
    return {
      labels: [kind === "donor" ? "child of a donor" : label],
      sample: samples[line](scale),
    };
  });
}

/** Who is a parent by birth or adoption has no second line for raising the child. */
function isDrawn(link: Family["parentages"][number], all: Family["parentages"]): boolean {
  if (parentages[link.kind].line === "none") return false;
  if (link.kind === "birth" || link.kind === "adopted") return true;
  return !all.some(
    ({ child, parent, kind }) =>
      child === link.child && parent === link.parent && (kind === "birth" || kind === "adopted"),
  );
}

type Line = (typeof parentages)[keyof typeof parentages]["line"];

const of = { part: "child-line", of: "" } as const;
const [top, bottom] = [-6, 6];

function fall(style: "solid" | "dashed" | "dotted", x: number, scale: Scale): Shape {
  return lineShape(vertical(x), lineForm(style, scale), of);
}

function vertical(x: number): readonly Point[] {
  return [
    { x, y: top },
    { x, y: bottom },
  ];
}

function across(scale: Scale): Shape {
  const ends = [-12, 12].map((x) => ({ x, y: top }));
  return lineShape(ends, lineForm("solid", scale), of);
}

const samples: Readonly<Record<Line, (scale: Scale) => readonly Shape[]>> = {
  solid: (scale) => [across(scale), fall("solid", 0, scale)],
  "solid-and-dashed": (scale) => [fall("solid", -1.6, scale), fall("dashed", 1.6, scale)],
  dotted: (scale) => [fall("dotted", 0, scale)],
  none: () => [],
};
