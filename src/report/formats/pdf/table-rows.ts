import type { Item, Mark } from "../../../drawing/formats/pdf/sheet.ts";
import type { Point } from "../../../drawing/scene.ts";
import type { Block } from "../../pack/block.ts";
import type { Row } from "./row.ts";
import { textRows } from "./text-rows.ts";

type Table = Extract<Block, { kind: "table" }>;

const gap = 10;
const padding = 3.5;

/** A table: its headings stand again on every sheet; no row is cut unless it is longer than one.
 * The first two stand together, and the last two. */
export function tableRows({ columns, rows }: Table, width: number, key: string): readonly Row[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / shares) * (width + gap) - gap);
  const table: Mark = { tag: "Table", key };
  const line = (cells: readonly string[], at: number): Row =>
    lineRow(cells, { widths, width, key: `${key}.${at}`, table, head: at < 0 });
  const head = line(
    columns.map(({ heading }) => heading),
    -1,
  );
  return [
    { ...head, leads: true, before: 8 },
    ...rows.map((cells, at) => ({
      ...line(cells, at),
      again: head,
      leads: (at === 0 || at === rows.length - 2) && at < rows.length - 1,
    })),
  ];
}

interface LineSetting {
  readonly widths: readonly number[];
  readonly width: number;
  readonly key: string;
  readonly table: Mark;
  readonly head: boolean;
}

function lineRow(cells: readonly string[], { widths, width, key, table, head }: LineSetting): Row {
  const row: Mark = { tag: "TR", key };
  const columns = cells.map((text, at) =>
    textRows(text, {
      ...{ size: 8.6, weight: head ? 600 : 400, colour: "ink", before: 0 },
      width: widths[at] ?? width,
      within: [table, row, { tag: head ? "TH" : "TD", key: `${key}.${at}` }],
    }),
  );
  const height = Math.max(0, ...columns.map((lines) => heightOf(lines))) + 2 * padding;
  return {
    ...{ height, before: 0, leads: false, again: null },
    draw: ({ x, y }) => [
      ...columns.flatMap((lines, at) => {
        const left = x + widths.slice(0, at).reduce((sum, one) => sum + one + gap, 0);
        return lines.flatMap((one, i) =>
          one.draw({ x: left, y: y + padding + heightOf(lines.slice(0, i)) }),
        );
      }),
      rule({ x, y: y + height }, width, head),
    ],
  };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function rule({ x, y }: Point, width: number, head: boolean): Item {
  return {
    kind: "path",
    d: `M${x} ${y}H${x + width}`,
    width: head ? 1 : 0.5,
    colour: head ? "ink" : "rule",
    within: [],
  };
}
