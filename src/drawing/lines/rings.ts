import { circleOutline } from "../outline.ts";
import type { Shape } from "../scene.ts";
import { boxAround } from "./across.ts";
import { lineShape, markShape } from "./line-shapes.ts";
import { parallels } from "./parallels.ts";
import type { Draw, TieLine } from "./tie-line.ts";

/** Radius of a ring on a line. */
export const ringRadius = 4.2;

/** One ring, two linked ones, and a chain of them in place of the line. */
export const ringStrokes = {
  ring: (line) => [lineShape(line, parallels(line, [0])), ringAt(line, line.mark, "paper")],
  rings: (line) => [
    lineShape(line, parallels(line, [0])),
    ...[-2.6, 2.6].map((by) => ringAt(line, line.mark + by, "paper")),
    ringAt(line, line.mark - 2.6, null),
  ],
  chain: (line) => {
    const { curve } = line;
    const count = Math.max(1, Math.floor(curve.length / (2 * ringRadius)));
    const step = curve.length / count;
    const d = Array.from({ length: count }, (_, i) =>
      circleOutline(curve.at((i + 0.5) * step), step / 2),
    ).join("");
    return [lineShape(line, [], { d })];
  },
} as const satisfies Record<string, Draw>;

function ringAt(line: TieLine, s: number, fill: "paper" | null): Shape {
  const centre = line.curve.at(s);
  return markShape(line, boxAround([centre], ringRadius + line.width / 2), {
    d: circleOutline(centre, ringRadius),
    fill,
  });
}
