import type { Family } from "../../../family/family.ts";
import type { Box, Point, Scene, Shape } from "../../scene.ts";
import type { Theme } from "../../themes/theme.ts";
import { outlines } from "./nodes.ts";
import { saidBy } from "./said.ts";
import { turn } from "./turn.ts";
import { wordsAt } from "./words-at.ts";
import { attributes, quoted } from "./words.ts";
import { place, spline } from "./way.ts";

interface Line extends Shape {
  readonly geometry: { readonly points: readonly Point[] };
  readonly ink: Extract<Shape["ink"], { kind: "path" }>;
}

/** An edge for every line, on the way that it takes; and the places where lines end at no symbol. */
export function edges(scene: Scene, family: Family, theme: Theme): readonly string[] {
  const symbols = outlines(scene);
  const corners = new Map<string, Point>();
  const endAt = (point: Point): string => {
    const id = [...symbols].find(([, box]) => touches(box, point))?.[0];
    if (id !== undefined) return id;
    const name = `at ${place(point, scene.height)}`;
    corners.set(name, point);
    return name;
  };
  const drawn = linesOf(scene).map((line) => {
    const said = saidBy(family, line);
    const { points } = line.geometry;
    const ends =
      said.ends ?? [points[0], points.at(-1)].flatMap((end) => (end ? [endAt(end)] : []));
    return `${ends.map(quoted).join(" -- ")} ${attributes({
      pos: spline(points, scene.height),
      ...labelOf(scene, line, said.label),
      ...lookOf(line, theme),
      tooltip: scene.words.get(line.of) ?? said.label,
    })};`;
  });
  const turns = [...corners.values()].map((point) => turn("at", point, scene.height));
  return [...turns, ...drawn];
}

const parts: ReadonlySet<Shape["part"]> = new Set([
  "union-line",
  "child-line",
  "twin-bar",
  "tie",
  "role",
]);

/** One for each way: what runs beside it for its form has no edge of its own. */
function linesOf({ shapes }: Scene): readonly Line[] {
  const seen = new Set<string>();
  return shapes.filter((shape): shape is Line => {
    if (!parts.has(shape.part) || !("points" in shape.geometry)) return false;
    if (shape.ink.kind !== "path" || shape.geometry.points.length < 2) return false;
    const key = JSON.stringify([shape.part, shape.of, shape.geometry.points]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** As it stands in the drawing; where nothing does, the kind, on the line. */
function labelOf(scene: Scene, line: Line, kind: string) {
  const written = wordsAt(scene, line.part === "union-line" ? "union-label" : "tie-label", line.of);
  if (written === null && kind === "") return {};
  const { text, at } = written ?? { text: kind, at: halfway(line.geometry.points) };
  return { label: text, lp: place(at, scene.height) };
}

/** Dashes and dots, width and colour; all else of a form is told by the label. */
function lookOf({ ink: { dash, width, stroke } }: Line, theme: Theme) {
  const [first] = dash;
  const style = first === undefined ? "solid" : first < 1 ? "dotted" : "dashed";
  return { style, penwidth: width, color: theme[stroke ?? "ink"] };
}

function halfway(points: readonly Point[]): Point {
  const at = points[Math.floor((points.length - 1) / 2)];
  const next = points[Math.ceil((points.length - 1) / 2)];
  if (at === undefined || next === undefined) return { x: 0, y: 0 };
  return { x: (at.x + next.x) / 2, y: (at.y + next.y) / 2 };
}

/** Symbols are outlined by a line of some width, and lines end at its middle or its edge. */
const reach = 2;

function touches({ x, y, width, height }: Box, point: Point): boolean {
  return (
    point.x >= x - reach &&
    point.x <= x + width + reach &&
    point.y >= y - reach &&
    point.y <= y + height + reach
  );
}
