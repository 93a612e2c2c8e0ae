import type { Ink, Point, Shape } from "../scene.ts";

/** The same shape elsewhere. */
export function moved(shape: Shape, by: Point): Shape {
  const { geometry } = shape;
  const elsewhere =
    "box" in geometry
      ? { box: { ...geometry.box, ...movedPoint(geometry.box, by) } }
      : { points: geometry.points.map((point) => movedPoint(point, by)) };
  return { ...shape, geometry: elsewhere, ink: movedInk(shape.ink, by) };
}

/** The same point elsewhere. */
function movedPoint(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

function movedInk(ink: Ink, by: Point): Ink {
  return ink.kind === "text"
    ? { ...ink, at: movedPoint(ink.at, by) }
    : { ...ink, d: movedPath(ink.d, by) };
}

/** Absolute path data, command by command. */
function movedPath(d: string, by: Point): string {
  let there = "";
  let steps = axes("M");
  let i = 0;
  for (const token of d.match(tokens) ?? []) {
    if (token >= "A") {
      there += token;
      steps = axes(token);
      i = 0;
    } else {
      there += `${i === 0 ? "" : " "}${Number(token) + along(steps[i % steps.length], by)}`;
      i++;
    }
  }
  return there;
}

const tokens = /[MLHVCSQTAZ]|-?\d*\.?\d+(?:e[-+]?\d+)?/g;

type Axis = "x" | "y" | "none";

/** What each number of a command is measured along; radii, angle and flags of an arc are not. */
function axes(command: string): readonly Axis[] {
  if (command === "H") return horizontal;
  if (command === "V") return vertical;
  return command === "A" ? arc : point;
}

const horizontal = ["x"] as const;
const vertical = ["y"] as const;
const arc = ["none", "none", "none", "none", "none", "x", "y"] as const;
const point = ["x", "y"] as const;

function along(axis: Axis | undefined, by: Point): number {
  return axis === "x" ? by.x : axis === "y" ? by.y : 0;
}
