import { pathInk } from "../../drawing/ink.ts";
import type { Block } from "../../drawing/page/block.ts";
import { textLine } from "../../drawing/page/text-line.ts";
import type { Point, Shape } from "../../drawing/scene.ts";
import { wrapped } from "../wrapped.ts";
import type { Row } from "./row.ts";

/** Above the first row of a group. */
const groupGap = 9;
const headingStep = 12;
const labelStep = 9.6;

/** A row with whose it is before it; the first of its group on a sheet with the group's name. */
export function strip(
  row: Row,
  isFirst: boolean,
  size: { readonly gutter: number; readonly width: number },
): Block {
  const { gutter, width } = size;
  const names = isFirst ? wrapped(row.group, { size: 8.4, weight: 600, width: gutter - 8 }) : [];
  const heading = names.length * headingStep;
  const labels = row.label.length * labelStep;
  // The words of a course stand above its line, as its label does.
  const height = Math.max(heading + labels + 6, row.height);
  return {
    ...{ height, before: isFirst ? groupGap : 0, leads: false },
    draw: ({ x, y }) => [
      ...(isFirst ? [rule({ x, y }, width)] : []),
      ...names.map((line, at) =>
        textLine(line, { x, y: y + 9.5 + at * headingStep }, { ...heads }),
      ),
      ...row.label.map((line, at) =>
        textLine(line, { x, y: y + height - labels + 3 + at * labelStep }, { ...labelled }),
      ),
      ...row.draw({ x: x + gutter, y: y + height - row.height }),
    ],
  };
}

const heads = { part: "axis", of: "", size: 8.4, weight: 600, colour: "ink" } as const;
const labelled = { part: "label", of: "", size: 8, weight: 400, colour: "ink" } as const;

function rule({ x, y }: Point, width: number): Shape {
  const points = [
    { x, y },
    { x: x + width, y },
  ];
  const ink = pathInk(`M${x} ${y}H${x + width}`, { stroke: "rule", width: 0.6 });
  return { part: "axis", of: "", geometry: { points }, ink };
}
