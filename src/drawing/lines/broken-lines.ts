import { lineShape } from "./line-shapes.ts";
import { parallels } from "./parallels.ts";
import type { Draw } from "./tie-line.ts";

/** Dashes, and round dots. */
export const brokenLines = {
  dashes: (line) => [lineShape(line, parallels(line, [0]), { dash: [6, 4] })],
  dots: (line) => [
    lineShape(line, parallels(line, [0]), { dash: [0.1, 4], cap: "round", width: 2 }),
  ],
} as const satisfies Record<string, Draw>;
