import type { Shape } from "../scene.ts";
import { curveThrough } from "./curve.ts";
import { lineShape } from "./line-shapes.ts";
import { parallels } from "./parallels.ts";
import type { Draw, TieLine } from "./tie-line.ts";
import { waves, zigzag } from "./zigzag.ts";
import type { Wave } from "./zigzag.ts";

/** How much heavier the dense zigzag of violence is drawn. */
const heavier = 1.24;

/** Zigzags alone, over other lines, and between two. */
export const zigzagStrokes = {
  zigzag: (line) => [wave(line, waves.conflict)],
  "light-zigzag": (line) => [wave(line, waves.light)],
  "dense-zigzag": (line) => [dense(line)],
  "zigzag-on-line": (line) => [lines(line, [0]), wave(line, waves.light)],
  "zigzag-on-dashes": (line) => [dashes(line), wave(line, waves.conflict)],
  "zigzag-on-double": (line) => [lines(line, [-1.9, 1.9]), wave(line, waves.conflict)],
  "zigzag-on-triple": (line) => [lines(line, [-3.4, 0, 3.4]), wave(line, wide)],
  "dense-on-dashes": (line) => [dashes(line), dense(line)],
  "dense-on-double": (line) => [lines(line, [-1.9, 1.9]), dense(line)],
  "dense-on-triple": (line) => [lines(line, [-3.4, 0, 3.4]), dense(line)],
  "dense-on-line": (line) => [lines(line, [0]), dense(line)],
  "double-zigzag": (line) => [wave(line, waves.conflict), wave(line, inner)],
  "two-zigzags": (line) => [sideBySide(line, [-3.4, 3.4])],
  "three-zigzags": (line) => [sideBySide(line, [-5.6, 0, 5.6])],
  "zigzag-between": (line) => [lines(line, [-4.6, 4.6]), wave(line, waves.between)],
} as const satisfies Record<string, Draw>;

/** Seen over three lines only if it swings beyond them. */
const wide: Wave = { amplitude: 6, half: 7.5 };

/** Seen as a second line inside the first. */
const inner: Wave = { ...waves.conflict, amplitude: 0.45 * waves.conflict.amplitude };

/** As many as a conflict is strong, where a notation counts them. */
function sideBySide(line: TieLine, asides: readonly number[]): Shape {
  const { curve } = line;
  const zigzags = asides.map((aside) =>
    zigzag(curveThrough(curve.part(0, curve.length, aside)), waves.between),
  );
  return lineShape(line, zigzags);
}

function wave(line: TieLine, size: Wave): Shape {
  return lineShape(line, [zigzag(line.curve, size)]);
}

function dense(line: TieLine): Shape {
  return lineShape(line, [zigzag(line.curve, waves.dense)], { width: line.width * heavier });
}

function lines(line: TieLine, asides: readonly number[]): Shape {
  return lineShape(line, parallels(line, asides));
}

function dashes(line: TieLine): Shape {
  return lineShape(line, parallels(line, [0]), { dash: [6, 4] });
}
