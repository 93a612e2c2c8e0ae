import type { Family } from "../../family/family.ts";
import { wrapText } from "../text/wrap.ts";
import type { Block } from "./block.ts";
import { sourceLine } from "./source-line.ts";
import { textLine } from "./text-line.ts";

/** The page's title, and below it who told this and how dated it is, and what else is to be said. */
export function title(family: Family, width: number, remarks: readonly string[] = []): Block {
  const named = wrapText(family.title ?? "A family", { ...words, width });
  const told = wrapText([sourceLine(family), ...remarks].join(" "), { ...source, width });
  const top = titleStep * named.length;
  return {
    height: top + sourceStep * told.length,
    before: 0,
    leads: false,
    draw: ({ x, y }) => [
      ...named.map((line, i) => textLine(line, { x, y: y + 16 + i * titleStep }, words)),
      ...told.map((line, i) => textLine(line, { x, y: y + top + 11 + i * sourceStep }, source)),
    ],
  };
}

const titleStep = 20;
const sourceStep = 11.5;
const words = { part: "title", of: "title", size: 16, weight: 600, colour: "ink" } as const;
const source = { part: "title", of: "source", size: 8.6, weight: 400, colour: "muted" } as const;
