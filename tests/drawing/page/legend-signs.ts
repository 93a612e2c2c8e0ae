import type { Scene, Shape } from "../../../src/drawing/scene.ts";

/** Parts whose every look has its line in the legend; ties and roles are checked by their words. */
const parts: ReadonlySet<string> = new Set(["symbol", "condition", "tag", "union-line"]);

/** Looks of signs in the drawing that the legend does not show. */
export function signsWithoutLegend(scene: Scene): readonly string[] {
  const shown = new Set(inLegend(scene).map(lookOf));
  return missing(inDrawing(scene).map(lookOf), shown);
}

function inDrawing({ shapes }: Scene): readonly Shape[] {
  const title = shapes.findIndex(({ part }) => part === "title");
  return shapes.slice(0, title).filter(({ part }) => parts.has(part));
}

function inLegend({ shapes }: Scene): readonly Shape[] {
  return shapes.filter(({ part, of, ink }) => part === "legend" && of !== "" && !isWords(ink));
}

function isWords(ink: Shape["ink"]): boolean {
  return ink.kind === "text" && ink.text.length > 2;
}

/** What size and place do not change: the kinds of strokes, whether they are dashed, fillings. */
function lookOf({ ink }: Shape): string {
  if (ink.kind === "text")
    return /^\d/.test(ink.text) ? `number ${ink.colour}` : `text ${ink.text}`;
  const strokes = ink.d.replace(/[^A-Za-z]+/g, "");
  const line = ink.stroke === null ? "no line" : ink.dash.length > 0 ? `dash ${ink.cap}` : "line";
  return `${strokes} ${line} ${ink.stroke === null ? "" : "stroked"} ${ink.fill ?? "empty"}`;
}

function missing(some: readonly string[], all: ReadonlySet<string>): readonly string[] {
  return [...new Set(some)].filter((one) => !all.has(one));
}
