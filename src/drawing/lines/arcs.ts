import { circleOutline } from "../outline.ts";
import type { Shape } from "../scene.ts";
import { boxAround } from "./across.ts";
import { lineShape, markShape } from "./line-shapes.ts";
import { ringRadius } from "./rings.ts";
import { polyline } from "./tie-line.ts";
import type { Draw, TieLine } from "./tie-line.ts";

/** A cutoff as the Bowen school draws it: an arc around whoever went, on a thin line to the other. */
export const arcStrokes = {
  arc: (line) => arcs(line),
  "arc-with-ring": (line) => [...arcs(line), ring(line)],
} as const satisfies Record<string, Draw>;

const thin = 0.56;
const from = 7;

function arcs(line: TieLine): readonly Shape[] {
  const { curve, broken } = line;
  // Of whom it is not told is drawn at the end of the line: below, or to the right.
  const ends = broken.by.length === 0 ? (["end"] as const) : broken.by;
  return [
    lineShape(line, [curve.part(0, curve.length)], { width: line.width * thin }),
    ...ends.map((end) => arc(line, end)),
    ...(broken.repaired ? [ring(line)] : []),
  ];
}

/** Open toward the person at that end. */
function arc(line: TieLine, end: "start" | "end"): Shape {
  const { curve } = line;
  const way = end === "start" ? 1 : -1;
  const s = Math.min(from, curve.length / 2);
  const middle = curve.at(end === "start" ? s : curve.length - s);
  const points = Array.from({ length: 13 }, (_, i) => {
    const aside = ((i - 6) / 6) * 11;
    const back = 6 * (aside / 11) ** 2;
    return {
      x: middle.x - way * back * middle.dx - aside * middle.dy,
      y: middle.y - way * back * middle.dy + aside * middle.dx,
    };
  });
  return markShape(line, boxAround(points, line.width), {
    d: polyline(points),
    width: line.width * 1.6,
  });
}

function ring(line: TieLine): Shape {
  const centre = line.curve.at(line.mark);
  const box = boxAround([centre], ringRadius + line.width / 2);
  return markShape(line, box, { d: circleOutline(centre, ringRadius), fill: "paper" });
}
