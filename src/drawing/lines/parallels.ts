import type { Point } from "../scene.ts";
import { lineShape } from "./line-shapes.ts";
import type { Draw, TieLine } from "./tie-line.ts";

/** Lines side by side, each by its distance from the middle. */
export function parallels(
  { curve }: TieLine,
  asides: readonly number[],
): readonly (readonly Point[])[] {
  return asides.map((aside) => curve.part(0, curve.length, aside));
}

const dashed = [5, 3.5];

/** How much thinner a line is that says nothing more than that there is a tie. */
const thin = 0.56;

/** A thin line, one line, two, three, four, and two or three broken ones. */
export const parallelStrokes = {
  hairline: (line) => [lineShape(line, parallels(line, [0]), { width: line.width * thin })],
  single: (line) => [lineShape(line, parallels(line, [0]))],
  double: (line) => [lineShape(line, parallels(line, [-1.9, 1.9]))],
  triple: (line) => [lineShape(line, parallels(line, [-3.4, 0, 3.4]))],
  quadruple: (line) => [lineShape(line, parallels(line, [-5.1, -1.7, 1.7, 5.1]))],
  "dashed-double": (line) => [lineShape(line, parallels(line, [-1.9, 1.9]), { dash: dashed })],
  "dashed-triple": (line) => [lineShape(line, parallels(line, [-3.4, 0, 3.4]), { dash: dashed })],
} as const satisfies Record<string, Draw>;
