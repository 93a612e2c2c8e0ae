import type { Scene, Shape } from "../scene.ts";
import { rounded } from "./markup.ts";

/** What output formats see of a drawing, as JSON: one shape a line. Described in `docs/scene.md`. */
export function sceneJson(scene: Scene): string {
  const { title, description, width, height, words } = scene;
  const head = { title, description, width: round(width), height: round(height) };
  const fields = [
    ...Object.entries(head).map(
      ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    ),
    `  "words": ${list(
      "{",
      [...words].map(([key, said]) => `${JSON.stringify(key)}: ${JSON.stringify(said)}`),
      "}",
    )}`,
    `  "shapes": ${list("[", scene.shapes.map(shapeJson), "]")}`,
  ];
  return `{\n${fields.join(",\n")}\n}\n`;
}

function list(open: string, items: readonly string[], close: string): string {
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((item) => `    ${item}`).join(",\n")}\n  ${close}`;
}

function shapeJson({ part, of, geometry, ink }: Shape): string {
  const where = "box" in geometry ? geometry.box : { points: geometry.points };
  return JSON.stringify({ part, of, geometry: where, ink }, rounding);
}

/** Numbers to two decimals, in path data too; words are left as they are. */
function rounding(key: string, value: unknown): unknown {
  if (typeof value === "number") return round(value);
  return key === "d" && typeof value === "string" ? rounded(value) : value;
}

/** Two decimals, and never a negative zero. */
function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
