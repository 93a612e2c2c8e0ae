import { pathInk, textInk } from "../ink.ts";
import type { Scale } from "../scale.ts";
import type { Box, Ink, Part, Point, Shape } from "../scene.ts";
import { conditionInks } from "./condition-inks.ts";
import { besideMarks } from "./beside-marks.ts";
import { blackQuarters } from "./condition-signs.ts";
import { insideInks } from "./inside-inks.ts";
import { outlines, rounded } from "./outlines.ts";
import { quarters } from "./quarters.ts";
import { reach } from "./reach.ts";
import { signRadius } from "./sign.ts";
import type { Sign } from "./sign.ts";
import { depthOf, stackStep } from "./stack.ts";

/** A person's symbol around a centre, back to front. */
export function drawSign(sign: Sign, scale: Scale, centre: Point): readonly Shape[] {
  const r = (sign.framed ? scale.margin : sign.side * scale.symbol) / 2;
  const inFrame = sign.framed && sign.shape !== "pill";
  const frame = inFrame ? frameInk(centre, r) : null;
  const inner = inFrame ? 0.62 * r : r;
  const outerBox = boxAround(centre, signRadius(sign, scale), depthOf(sign, scale));
  const at = (part: Part, ink: Ink): Shape => ({
    part,
    of: sign.id,
    geometry: { box: outerBox },
    ink,
  });
  return [
    ...(frame === null ? [] : [at("symbol", frame)]),
    ...bodies(sign, scale, centre, inner).map((ink) => at("symbol", ink)),
    ...conditionInks(sign.conditions, outlines[sign.shape], centre, inner).map((ink) =>
      at("condition", ink),
    ),
    ...insideInks(sign, centre, inner).map((ink) => at("symbol", ink)),
    ...deathMark(sign, scale, centre, inner).map((ink) => at("symbol", ink)),
    ...written(sign, centre, inner).map((ink) => at("symbol", ink)),
    ...besideMarks(sign, signRadius(sign, scale), centre).flatMap(({ box, inks }) =>
      inks.map((ink): Shape => ({ part: "symbol", of: sign.id, geometry: { box }, ink })),
    ),
  ];
}

function boxAround({ x, y }: Point, r: number, depth: number): Box {
  return { x: x - r, y: y - r - depth, width: 2 * r + depth, height: 2 * r + depth };
}

function frameInk(centre: Point, r: number): Ink {
  const line = { stroke: "ink", width: 0.8, dash: [3, 2.4], fill: "paper" } as const;
  return pathInk(rounded(centre, r, 0.4 * r), line);
}

const dashedShapes: readonly Sign["shape"][] = ["question", "pill"];

/** The outline, with the index ring around it or the others of a group behind it. */
function bodies(sign: Sign, scale: Scale, { x, y }: Point, r: number): readonly Ink[] {
  if (sign.framed && sign.shape === "question" && !sign.several) return [];
  const dashed = sign.littleKnown || dashedShapes.includes(sign.shape);
  const line = {
    stroke: "ink",
    width: dashed ? scale.stroke.littleKnown : scale.stroke.outline,
    dash: dashed ? [3.2, 2.6] : [],
    fill: sign.shape === "dot" ? "ink" : "paper",
  } as const;
  const { path } = outlines[sign.shape];
  const stack = stackOf(sign, r);
  const ring = sign.index ? [pathInk(path({ x, y }, r + scale.indexRing), line)] : [];
  return [...ring, ...stack.map((by) => pathInk(path({ x: x + by, y: y - by }, r), line))];
}

/** How far each outline of a group stands up and right, the hindmost first; in a frame, around its middle. */
function stackOf(sign: Sign, r: number): readonly number[] {
  if (!sign.several) return [0];
  const step = stackStep(r, sign.framed);
  return sign.framed ? [step, 0, -step] : [2 * step, step, 0];
}

/** From corner to corner, white where it runs over black, broken where an age stands. */
function deathMark(sign: Sign, scale: Scale, centre: Point, r: number): readonly Ink[] {
  if (sign.died === null) return [];
  const black = blackQuarters(sign.conditions);
  return quarters.flatMap((quarter, i) => {
    if (sign.died === "slash" && (quarter === "upper-left" || quarter === "lower-right")) return [];
    const angle = (i + 0.5) * (Math.PI / 2);
    const towards = { x: Math.cos(angle), y: Math.sin(angle) };
    const [start, end] = [
      sign.age === null ? 0 : 0.62 * r,
      reach(outlines[sign.shape], towards, r),
    ];
    const point = (by: number): string =>
      `${centre.x + by * towards.x} ${centre.y + by * towards.y}`;
    const stroke = black.has(quarter) ? "paper" : "ink";
    return pathInk(`M${point(start)}L${point(end)}`, { stroke, width: scale.stroke.structure });
  });
}

/** A number or the question mark in the middle. */
function written(sign: Sign, { x, y }: Point, r: number): readonly Ink[] {
  const { illness, substance } = sign.conditions;
  const empty =
    !sign.framed &&
    sign.died === null &&
    sign.letter === null &&
    sign.orientation === null &&
    illness === "not" &&
    substance === "not";
  const unknown = sign.shape === "question" && !sign.several && empty;
  const text = sign.letter ?? sign.age ?? (unknown ? "?" : null);
  if (text === null) return [];
  const size = unknown ? 0.95 * r : (sign.letter === null ? 0.55 : 0.75) * r;
  const weight = sign.letter === null && !unknown ? 400 : 700;
  return [textInk(text, { x, y: y + 0.36 * size }, { size, weight, anchor: "middle" })];
}
