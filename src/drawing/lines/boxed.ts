import type { Point, Shape } from "../scene.ts";
import { boxAround } from "./across.ts";
import { brokenLines } from "./broken-lines.ts";
import { lineShape, markShape } from "./line-shapes.ts";
import { parallels } from "./parallels.ts";
import { polyline } from "./tie-line.ts";
import type { Draw, TieLine } from "./tie-line.ts";

const half = 4.6;
const crossHalf = 3.8;
const diamond = { along: 6.4, across: 4.6 };

/** Lines with a sign in the middle: a crossed box, a cross, a diamond. */
export const boxedStrokes = {
  "crossed-box": (line) => [lineShape(line, parallels(line, [0])), ...crossedBox(line)],
  "crossed-box-on-dots": (line) => [...brokenLines.dots(line), ...crossedBox(line)],
  cross: (line) => {
    const [a, b, c, e] = corners(line, crossHalf);
    return [
      lineShape(line, parallels(line, [0])),
      stroked(line, [
        [a, c],
        [b, e],
      ]),
    ];
  },
  diamond: (line) => {
    const on = onLine(line);
    const { along, across } = diamond;
    const points = [on(-along, 0), on(0, across), on(along, 0), on(0, -across)];
    return [lineShape(line, parallels(line, [0])), closed(line, points)];
  },
} as const satisfies Record<string, Draw>;

function crossedBox(line: TieLine): readonly Shape[] {
  const [a, b, c, e] = corners(line, half);
  const cross = [
    [a, c],
    [b, e],
  ];
  return [closed(line, [a, b, c, e]), stroked(line, cross)];
}

/** Points around the mark, along the line and aside of it. */
function onLine({ curve, mark }: TieLine): (along: number, aside: number) => Point {
  const { x, y, dx, dy } = curve.at(mark);
  return (along, aside) => ({ x: x + dx * along - dy * aside, y: y + dy * along + dx * aside });
}

function corners(line: TieLine, by: number): readonly [Point, Point, Point, Point] {
  const on = onLine(line);
  return [on(-by, -by), on(by, -by), on(by, by), on(-by, by)];
}

function closed(line: TieLine, points: readonly Point[]): Shape {
  const d = `${polyline(points)}Z`;
  return markShape(line, boxAround(points, line.width / 2), { d, fill: "paper" });
}

function stroked(line: TieLine, runs: readonly (readonly Point[])[]): Shape {
  const d = runs.map(polyline).join("");
  return markShape(line, boxAround(runs.flat(), line.width / 2), { d });
}
