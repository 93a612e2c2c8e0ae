import { pathInk } from "../../drawing/ink.ts";
import type { Block } from "../../drawing/page/block.ts";
import { stack } from "../../drawing/page/block.ts";
import { textLine } from "../../drawing/page/text-line.ts";
import type { Point, Shape } from "../../drawing/scene.ts";
import { widthOf } from "../../drawing/text/measure.ts";
import type { Axis, Ruler } from "./axis.ts";

const size = 7.6;
const step = 10;
const setting = { part: "axis", of: "", size, weight: 400, colour: "muted" } as const;

/** The scales above a time line, each with its name before it. */
export function rulers(axis: Axis, gutter: number): Block {
  return stack(axis.rulers.map((ruler) => rulerBlock(ruler, axis, gutter)));
}

function rulerBlock({ name, marks }: Ruler, { width }: Axis, gutter: number): Block {
  const lines = linesFor(marks);
  const height = lines.length * step + 6;
  return {
    ...{ height, before: 4, leads: false },
    draw: ({ x, y }) => {
      const left = x + gutter;
      const base = y + height - 1;
      return [
        textLine(
          fitting(name, gutter),
          { x, y: base - 4 },
          { ...setting, weight: 600, colour: "ink" },
        ),
        rule(
          `M${left} ${base}H${left + width}`,
          { x: left, y: base },
          { x: left + width, y: base },
        ),
        ...marks.map((mark) => {
          const at = left + mark.x;
          return rule(`M${at} ${base}V${base - 3}`, { x: at, y: base }, { x: at, y: base - 3 });
        }),
        ...lines.flatMap((line, i) =>
          line.map((mark) => centred(mark.text, { x: left + mark.x, y: base - 5 - i * step })),
        ),
      ];
    },
  };
}

/** A name that is longer than its place is told by its first word: "Age". */
function fitting(name: string, gutter: number): string {
  const [first = name] = name.split(" ");
  return widthOf(name, size, 600) <= gutter - 8 ? name : first;
}

/** Marks that would touch stand one above the other. */
function linesFor(marks: Ruler["marks"]): readonly Ruler["marks"][] {
  const lines: Ruler["marks"][number][][] = [[]];
  for (const mark of marks) {
    const left = mark.x - widthOf(mark.text, size, 400) / 2;
    const free = lines.find((line) => {
      const last = line.at(-1);
      return last === undefined || last.x + widthOf(last.text, size, 400) / 2 + 4 <= left;
    });
    if (free === undefined) lines.push([mark]);
    else free.push(mark);
  }
  return lines;
}

function centred(text: string, { x, y }: Point): Shape {
  const wide = widthOf(text, size, 400);
  return textLine(text, { x: x - wide / 2, y }, setting);
}

function rule(d: string, from: Point, to: Point): Shape {
  const ink = pathInk(d, { stroke: "muted", width: 0.7 });
  return { part: "axis", of: "", geometry: { points: [from, to] }, ink };
}
