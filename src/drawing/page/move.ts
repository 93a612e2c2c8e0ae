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
  return d.replace(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/g)?.map(Number) ?? [];
    const steps = axes(command);
    const there = numbers.map((value, i) => value + along(steps[i % steps.length], by));
    return `${command}${there.join(" ")}`;
  });
}

type Axis = "x" | "y" | "none";

/** What each number of a command is measured along; radii, angle and flags of an arc are not. */
function axes(command: string): readonly Axis[] {
  if (command === "H") return ["x"];
  if (command === "V") return ["y"];
  if (command === "A") return ["none", "none", "none", "none", "none", "x", "y"];
  return ["x", "y"];
}

function along(axis: Axis | undefined, by: Point): number {
  return axis === "x" ? by.x : axis === "y" ? by.y : 0;
}
