import { pathInk } from "../../ink.ts";
import type { Point, Shape } from "../../scene.ts";
import { wrapText } from "../../text/wrap.ts";
import type { Block } from "../block.ts";
import { boxOf } from "../boxes.ts";
import { moved } from "../move.ts";
import { textLine } from "../text-line.ts";
import type { Row } from "./row.ts";

/** Rows in columns, filled downwards, under a rule: the band at the bottom of the page. */
export function grid(rows: readonly Row[], width: number): Block {
  const { perColumn, cells, pitch } = fittingGrid(rows, width);
  const tops = topsOf(cells, perColumn);
  return {
    height: tops.at(-1) ?? 0,
    before: 0,
    leads: false,
    draw: ({ x, y }) => [
      rule({ x, y }, width),
      ...cells.flatMap((cell, i) => {
        const top = y + (tops[i % perColumn] ?? 0);
        const bottom = y + (tops[(i % perColumn) + 1] ?? 0);
        return drawCell(cell, { x: x + Math.floor(i / perColumn) * pitch, y: (top + bottom) / 2 });
      }),
    ],
  };
}

const narrowest = 126;
const widest = 158;
const ruleGap = 6;
const leastHeight = 19.5;
const size = 7.6;
const step = 8.6;
const sampleWidth = 30;
const indent = sampleWidth + 7;
const gutter = 6;
const betweenSamples = 2.5;

interface Cell {
  readonly row: Row;
  readonly lines: readonly string[];
}

interface Grid {
  readonly perColumn: number;
  /** From column to column. */
  readonly pitch: number;
  readonly cells: readonly Cell[];
}

/** As many columns as leave every entry its two lines. */
function fittingGrid(rows: readonly Row[], width: number): Grid {
  const most = Math.max(1, Math.floor(width / narrowest));
  const counts = Array.from({ length: most }, (_, i) => most - i);
  const gridOf = (count: number): Grid => {
    const perColumn = Math.max(1, Math.ceil(rows.length / count));
    const used = Math.max(1, Math.ceil(rows.length / perColumn));
    const pitch = Math.min(widest, width / used);
    return { perColumn, pitch, cells: rows.map((row) => cellOf(row, pitch)) };
  };
  for (const count of counts) {
    const found = gridOf(count);
    if (found.cells.every(({ lines }) => lines.length <= 2)) return found;
  }
  // Words too long for two lines at any width have more.
  const grids = counts.map(gridOf);
  const chosen = grids.find(({ pitch }) => pitch === widest) ?? grids.at(-1);
  return chosen ?? { perColumn: 1, pitch: widest, cells: [] };
}

function cellOf(row: Row, pitch: number): Cell {
  const setting = { size, weight: 400, width: pitch - indent - gutter } as const;
  return { row, lines: wrapText(row.labels.join(", "), setting) };
}

/** Upper edges of the grid's rows, and the lower edge of the last. */
function topsOf(cells: readonly Cell[], perColumn: number): readonly number[] {
  const tops = [ruleGap];
  for (let i = 0; i < Math.min(perColumn, cells.length); i++) {
    const heights = cells.filter((_, k) => k % perColumn === i).map(heightOf);
    tops.push((tops.at(-1) ?? 0) + Math.max(leastHeight, ...heights));
  }
  return tops;
}

/** Words and sample stand around one middle. */
function heightOf({ row, lines }: Cell): number {
  const reach = row.sample.flatMap((shape) => {
    const { y, height } = boxOf(shape);
    return [-y, y + height];
  });
  return Math.max(lines.length * step + 2, 2 * Math.max(0, ...reach) + betweenSamples);
}

/** @param at the left end of the cell, at half its height */
function drawCell({ row, lines }: Cell, { x, y }: Point): readonly Shape[] {
  const setting = {
    part: "legend",
    of: row.labels.join(", "),
    size,
    weight: 400,
    colour: "ink",
  } as const;
  const first = y + 2.8 - ((lines.length - 1) * step) / 2;
  return [
    ...row.sample.map((shape) => inLegend(row, shape, { x: x + sampleWidth / 2, y })),
    ...lines.map((line, i) => textLine(line, { x: x + indent, y: first + i * step }, setting)),
  ];
}

function inLegend(row: Row, shape: Shape, at: Point): Shape {
  return { ...moved(shape, at), part: "legend", of: row.labels.join(", ") };
}

function rule({ x, y }: Point, width: number): Shape {
  const points = [
    { x, y },
    { x: x + width, y },
  ];
  const ink = pathInk(`M${x} ${y}H${x + width}`, { stroke: "rule", width: 0.6 });
  return { part: "legend", of: "", geometry: { points }, ink };
}
