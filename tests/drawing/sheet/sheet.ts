import type { Scene } from "../../../src/drawing/scene.ts";
import { notations } from "../../../src/drawing/notations/index.ts";
import type { NotationName } from "../../../src/drawing/notations/index.ts";
import { drawSection, heightOf, page, text } from "./cell.ts";
import type { Section } from "./cell.ts";
import { childCells } from "./children.ts";
import { coupleCells } from "./couples.ts";
import { peopleCells } from "./people.ts";
import { tieCells } from "./ties.ts";

const children = await childCells();

function sectionsIn(name: NotationName): readonly Section[] {
  const notation = notations[name];
  return [
    {
      title: "People",
      columns: 10,
      height: 66,
      words: "below",
      half: 20,
      cells: peopleCells(notation),
    },
    {
      title: "Couples",
      columns: 4,
      height: 32,
      words: "right",
      half: 51,
      cells: coupleCells(name),
    },
    { title: "Children", columns: 5, height: 132, words: "below", half: 50, cells: children },
    { title: "Ties", columns: 5, height: 23, words: "right", half: 32, cells: tieCells(notation) },
  ];
}

/** Every kind of the catalogue, drawn by what draws it in a genogram. */
export function sheet(notation: NotationName): Scene {
  const sections = sectionsIn(notation);
  const title =
    notation === "mcgoldrick"
      ? "Symbols and lines"
      : `Symbols and lines after ${notations[notation].source}`;
  const tops = sections.map((_, i) =>
    sections.slice(0, i).reduce((sum, section) => sum + heightOf(section) + 14, 64),
  );
  const last = sections.at(-1);
  return {
    width: page.width,
    height: (tops.at(-1) ?? 0) + (last === undefined ? 0 : heightOf(last)) + page.margin,
    title,
    description: "Every symbol and line that a genogram may show, with its words.",
    words: new Map(),
    shapes: [
      text(title, { x: page.margin, y: 42 }, { size: 16, weight: 600 }),
      ...sections.flatMap((section, i) => drawSection(section, tops[i] ?? 0)),
    ],
  };
}

export function allCells(): readonly Section["cells"][number][] {
  return sectionsIn("mcgoldrick").flatMap(({ cells }) => cells);
}
