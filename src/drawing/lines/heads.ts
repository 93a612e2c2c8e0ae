import type { Head } from "../../catalogue/vocabulary.ts";
import type { Point, Shape } from "../scene.ts";
import { across, boxAround } from "./across.ts";
import { markShape } from "./line-shapes.ts";
import { polyline } from "./tie-line.ts";
import type { Draw, TieLine } from "./tie-line.ts";

interface HeadForm {
  /** How much of the line's end the head takes the place of. */
  readonly length: number;
  /** Drawn at the end of the whole line. */
  readonly draw: Draw;
}

const triangle = { length: 8.5, half: 4.2 };
const chevron = { length: 6, half: 4, apart: 5.5 };

/** What ends a line at the one it is toward: one for each head of the catalogue. */
export const heads: Readonly<Record<Head, HeadForm>> = {
  none: { length: 0, draw: () => [] },
  chevron: { length: chevron.length, draw: (line) => [chevrons(line, 1)] },
  "double-chevron": {
    length: chevron.length + chevron.apart,
    draw: (line) => [chevrons(line, 2)],
  },
  filled: { length: triangle.length, draw: (line) => [solid(line, "stroke")] },
  open: { length: triangle.length, draw: (line) => [solid(line, "paper")] },
};

function solid(line: TieLine, fill: "stroke" | "paper"): Shape {
  const { curve, colour } = line;
  const base = across(curve, curve.length - triangle.length, triangle.half);
  const points: readonly Point[] = [curve.at(curve.length), ...base];
  return markShape(line, boxAround(points, line.width / 2), {
    d: `${polyline(points)}Z`,
    fill: fill === "paper" ? "paper" : colour,
  });
}

function chevrons(line: TieLine, count: number): Shape {
  const { curve } = line;
  const vees = Array.from({ length: count }, (_, i) => {
    const tip = curve.length - i * chevron.apart;
    const [left, right] = across(curve, tip - chevron.length, chevron.half);
    return [left, curve.at(tip), right].filter((point) => point !== undefined);
  });
  const shaft = curve.part(
    curve.length - heads[count === 1 ? "chevron" : "double-chevron"].length,
    curve.length,
  );
  const d = [...vees, shaft].map(polyline).join("");
  return markShape(line, boxAround([...vees.flat(), ...shaft], line.width / 2), { d });
}
