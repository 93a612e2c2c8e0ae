import type { Family } from "../../../family/family.ts";
import { formsOf } from "../../lanes/forms.ts";
import type { Marks } from "../../marks.ts";
import { notationOf } from "../../notations/notation-of.ts";
import { drawable } from "../../drawable.ts";
import type { Shape } from "../../scene.ts";
import { wrapText } from "../../text/wrap.ts";
import { capitalized } from "../capitalized.ts";
import type { Block } from "../block.ts";
import { textLine } from "../text-line.ts";

/** Whose signs these are, and what others mean by those that are drawn: nobody is to be misread. */
export function elsewhere(
  family: Family,
  drawing: readonly Shape[],
  marks: Marks,
): (width: number) => Block {
  const sentences = sentencesOf(family, drawing, marks);
  const text = sentences.map((sentence) => `${capitalized(sentence)}.`).join(" ");
  return (width) => linesBlock(wrapText(text, { ...setting, width }));
}

function linesBlock(lines: readonly string[]): Block {
  return {
    height: lines.length * step,
    before: lines.length === 0 ? 0 : 5,
    leads: false,
    draw: ({ x, y }) =>
      lines.map((line, i) =>
        textLine(line, { x, y: y + 7 + i * step }, { ...setting, part: "legend", of: "" }),
      ),
  };
}

const setting = { size: 7.1, weight: 400, colour: "muted" } as const;
const step = 9.2;

function sentencesOf(family: Family, drawing: readonly Shape[], marks: Marks): readonly string[] {
  const notation = notationOf(family);
  const drawn = new Set(drawing.flatMap(({ part, of }) => (part === "tie" ? [of] : [])));
  const strokes = family.bonds
    .filter(drawable)
    .flatMap((bond) => formsOf(bond, { family, marks, phases: "all", ends: bond.between }))
    .filter(({ key }) => drawn.has(key))
    .flatMap(({ look }) => notation.elsewhere[look.stroke] ?? []);
  const symbols = new Set(drawing.flatMap(({ part, of }) => (part === "symbol" ? [of] : [])));
  const hasInside = [...family.people.values()].some(
    ({ id, assigned, gender }) =>
      symbols.has(id) && assigned !== null && assigned !== "intersex" && assigned !== gender,
  );
  const said = [...new Set(strokes), ...(hasInside ? [notation.elsewhereInside] : [])];
  return said.length === 0 && notation.source === "McGoldrick, Gerson & Petry"
    ? []
    : [`signs after ${notation.source}`, ...said];
}
