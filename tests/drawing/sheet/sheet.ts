import type { Scene } from "../../../src/drawing/scene.ts";
import { drawSection, heightOf, page, text } from "./cell.ts";
import type { Section } from "./cell.ts";
import { childCells } from "./children.ts";
import { coupleCells } from "./couples.ts";
import { peopleCells } from "./people.ts";
import { tieCells } from "./ties.ts";

const sections: readonly Section[] = [
  { title: "People", columns: 10, height: 66, words: "below", cells: peopleCells() },
  { title: "Couples", columns: 5, height: 34, words: "right", cells: coupleCells() },
  { title: "Children", columns: 5, height: 132, words: "below", cells: await childCells() },
  { title: "Ties", columns: 5, height: 23, words: "right", cells: tieCells() },
];

/** Every kind of the catalogue, drawn by what draws it in a genogram. */
export function sheet(): Scene {
  const tops = sections.map((_, i) =>
    sections.slice(0, i).reduce((sum, section) => sum + heightOf(section) + 14, 64),
  );
  const last = sections.at(-1);
  return {
    width: page.width,
    height: (tops.at(-1) ?? 0) + (last === undefined ? 0 : heightOf(last)) + page.margin,
    title: "Symbols and lines",
    description: "Every symbol and line that a genogram may show, with its words.",
    words: new Map(),
    shapes: [
      text("Symbols and lines", { x: page.margin, y: 42 }, { size: 16, weight: 600 }),
      ...sections.flatMap((section, i) => drawSection(section, tops[i] ?? 0)),
    ],
  };
}

export function allCells(): readonly Section["cells"][number][] {
  return sections.flatMap(({ cells }) => cells);
}
