import { circleOutline } from "../outline.ts";
import type { Shape } from "../scene.ts";
import { across, boxAround } from "./across.ts";
import { lineShape, markShape } from "./line-shapes.ts";
import { ringRadius } from "./rings.ts";
import { polyline } from "./tie-line.ts";
import type { Draw, TieLine } from "./tie-line.ts";

const gap = 9;
const gapWithRing = 16;
const barHalf = 6.5;
const wedge = { length: 7, half: 4, before: 2.6 };

/**
 * Contact broken off: the line stops at two bars. A wedge points at the bar from whoever broke it
 * off; a ring between the bars says that the two found together again.
 */
export const bars: Draw = (line) => barred(line, []);

/** The same on a broken line. */
export const barsOnDashes: Draw = (line) => barred(line, [6, 4]);

function barred(line: TieLine, dash: readonly number[]): readonly Shape[] {
  const { curve, mark, broken } = line;
  const half = (broken.repaired ? gapWithRing : gap) / 2;
  const runs = [curve.part(0, mark - half), curve.part(mark + half, curve.length)];
  return [
    lineShape(line, runs, { dash }),
    ...[mark - half, mark + half].map((s) => bar(line, s)),
    ...(broken.repaired ? [ring(line)] : []),
    ...broken.by.map((end) =>
      end === "start" ? wedgeAt(line, mark - half, 1) : wedgeAt(line, mark + half, -1),
    ),
  ];
}

function bar(line: TieLine, s: number): Shape {
  const points = across(line.curve, s, barHalf);
  return markShape(line, boxAround(points, line.width / 2), {
    d: polyline(points),
    width: line.width * 1.3,
  });
}

function ring(line: TieLine): Shape {
  const centre = line.curve.at(line.mark);
  const box = boxAround([centre], ringRadius + line.width / 2);
  return markShape(line, box, { d: circleOutline(centre, ringRadius) });
}

/** @param way 1 with the line's direction, -1 against it */
function wedgeAt(line: TieLine, barAt: number, way: 1 | -1): Shape {
  const tip = line.curve.at(barAt - way * wedge.before);
  const base = across(line.curve, barAt - way * (wedge.before + wedge.length), wedge.half);
  const points = [tip, ...base];
  const d = `${polyline(points)}Z`;
  return markShape(line, boxAround(points, 0), { d, fill: line.colour, stroke: null, width: 0 });
}
