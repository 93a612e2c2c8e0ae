import type { Point, Shape } from "../scene.ts";
import { boxAround } from "./across.ts";
import { brokenLines } from "./broken-lines.ts";
import { markShape } from "./line-shapes.ts";
import { polyline } from "./tie-line.ts";
import type { Draw, TieLine } from "./tie-line.ts";
import { zigzagStrokes } from "./zigzags.ts";

/** Lines told apart by a letter in a gap: abuse of a kind not told, neglect, and any other tie. */
export const letteredStrokes = {
  "zigzag-with-a": (line) => [...zigzagStrokes.zigzag(line), ...letter(line, "A")],
  "dashes-with-n": (line) => [...brokenLines.dashes(line), ...letter(line, "N")],
  "dots-with-question": (line) => [...brokenLines.dots(line), ...letter(line, "?")],
} as const satisfies Record<string, Draw>;

/** Strokes of upright letters 7 high; they never turn with the line. */
const letters: Readonly<
  Record<"A" | "N" | "?", readonly (readonly (readonly [number, number])[])[]>
> = {
  A: [
    [
      [-2.9, 3.5],
      [0, -3.5],
      [2.9, 3.5],
    ],
    [
      [-1.9, 1.2],
      [1.9, 1.2],
    ],
  ],
  N: [
    [
      [-2.5, 3.5],
      [-2.5, -3.5],
      [2.5, 3.5],
      [2.5, -3.5],
    ],
  ],
  "?": [
    [
      [-2.1, -1.9],
      [-1.3, -3.2],
      [0, -3.5],
      [1.4, -3.1],
      [2.1, -1.9],
      [1.6, -0.7],
      [0.4, 0],
      [0, 0.8],
      [0, 1.6],
    ],
    [
      [0, 2.9],
      [0, 3.7],
    ],
  ],
};

const free = { along: 5.2, aside: 5.4 };

function letter(line: TieLine, sign: keyof typeof letters): readonly Shape[] {
  const { curve, mark } = line;
  const { x, y, dx, dy } = curve.at(mark);
  const on = (along: number, aside: number): Point => ({
    x: x + dx * along - dy * aside,
    y: y + dy * along + dx * aside,
  });
  const { along, aside } = free;
  const patch = [on(-along, -aside), on(along, -aside), on(along, aside), on(-along, aside)];
  const runs = letters[sign].map((run) => run.map(([dX, dY]) => ({ x: x + dX, y: y + dY })));
  return [
    markShape(line, boxAround(patch, 0), { d: `${polyline(patch)}Z`, fill: "paper", stroke: null }),
    markShape(line, boxAround(runs.flat(), 0.7), { d: runs.map(polyline).join(""), width: 1.3 }),
  ];
}
