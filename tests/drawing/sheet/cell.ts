import type { Point, Shape } from "../../../src/drawing/scene.ts";
import { textInk } from "../../../src/drawing/ink.ts";
import { boxOf, around } from "../../../src/drawing/page/boxes.ts";
import { moved } from "../../../src/drawing/page/move.ts";
import { wrapText } from "../../../src/drawing/text/wrap.ts";

/** One kind: its drawing around the origin, and its words. */
export interface Cell {
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export interface Section {
  readonly title: string;
  readonly columns: number;
  /** Of a row, in points. */
  readonly height: number;
  /** Words stand below the drawing, or right of it. */
  readonly words: "below" | "right";
  /** How far a drawing reaches to either side. */
  readonly half: number;
  readonly cells: readonly Cell[];
}

export const page = { width: 842, margin: 28 } as const;
const inner = page.width - 2 * page.margin;
const head = 26;

export function heightOf({ cells, columns, height }: Section): number {
  return head + Math.ceil(cells.length / columns) * height;
}

/** A section with its title, its upper left corner at the margin. */
export function drawSection(section: Section, top: number): readonly Shape[] {
  const { title, columns, height, cells } = section;
  const pitch = inner / columns;
  return [
    text(title, { x: page.margin, y: top + 12 }, { size: 10, weight: 600 }),
    ...cells.flatMap((cell, i) => {
      const x = page.margin + (i % columns) * pitch;
      const y = top + head + Math.floor(i / columns) * height;
      return section.words === "below"
        ? below(cell, { x: x + pitch / 2, y: y + (height - 16) / 2 }, { pitch, height })
        : right(
            cell,
            { x: x + section.half + 1, y: y + height / 2 },
            { pitch, half: section.half },
          );
    }),
  ];
}

function below(
  { label, shapes }: Cell,
  at: Point,
  { pitch, height }: { readonly pitch: number; readonly height: number },
): readonly Shape[] {
  const lines = wrapText(label, { size: 7.4, weight: 400, width: pitch - 4 });
  const first = at.y + (height - 16) / 2 + 4 - (lines.length - 1) * 3;
  return [
    ...shapes.map((shape) => placed(shape, label, at)),
    ...lines.map((line, i) =>
      text(line, { x: at.x, y: first + i * 8.6 }, { size: 7.4, weight: 400, anchor: "middle" }),
    ),
  ];
}

function right(
  { label, shapes }: Cell,
  at: Point,
  { pitch, half }: { readonly pitch: number; readonly half: number },
): readonly Shape[] {
  const lines = wrapText(label, { size: 7.6, weight: 400, width: pitch - 2 * half - 12 });
  const first = at.y + 2.8 - (lines.length - 1) * 4.4;
  return [
    ...shapes.map((shape) => placed(shape, label, at)),
    ...lines.map((line, i) =>
      text(line, { x: at.x + half + 7, y: first + i * 8.8 }, { size: 7.6, weight: 400 }),
    ),
  ];
}

function placed(shape: Shape, label: string, at: Point): Shape {
  return { ...moved(shape, at), part: "legend", of: label };
}

interface Said {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor?: "start" | "middle";
}

export function text(words: string, at: Point, said: Said): Shape {
  const ink = textInk(words, at, said);
  return { part: "title", of: words, geometry: { box: { ...at, width: 1, height: 1 } }, ink };
}

/** The shapes around the origin, whatever they were drawn around. */
export function centred(shapes: readonly Shape[]): readonly Shape[] {
  const box = around(shapes.map(boxOf));
  if (box === null) return [];
  const by = { x: -box.x - box.width / 2, y: -box.y - box.height / 2 };
  return shapes.map((shape) => moved(shape, by));
}
