import type { Family } from "../../../family/family.ts";
import type { Box, Scene } from "../../scene.ts";
import { notationOf } from "../../notations/notation-of.ts";
import { shapeOf } from "../../symbols/shape-of.ts";
import type { SymbolShape } from "../../../catalogue/vocabulary.ts";
import type { Theme } from "../../themes/theme.ts";
import { wordsAt } from "./words-at.ts";
import { attributes, quoted } from "./words.ts";
import { place } from "./way.ts";

/** The outline that comes nearest; what DOT has none for is a box. */
const shapes: Partial<Record<SymbolShape, string>> = {
  circle: "ellipse",
  diamond: "diamond",
  triangle: "triangle",
  "barred-triangle": "triangle",
  dot: "ellipse",
  question: "plaintext",
};

/** Everybody in the drawing, with what stands under their symbol, in the order they are painted. */
export function nodes(scene: Scene, family: Family, theme: Theme): readonly string[] {
  const notation = notationOf(family);
  return [...outlines(scene)].map(([id, box]) => {
    const person = family.people.get(id);
    const words = wordsAt(scene, "label", id);
    return `${quoted(id)} ${attributes({
      pos: `${place(middle(box), scene.height)}!`,
      shape: (person === undefined ? undefined : shapes[shapeOf(person, notation)]) ?? "box",
      width: (box.width / 72).toFixed(3),
      height: (box.height / 72).toFixed(3),
      color: theme.ink,
      peripheries: family.index.includes(id) ? 2 : 1,
      ...(words === null ? {} : { xlabel: words.text, xlp: place(words.at, scene.height) }),
      tooltip: scene.words.get(id) ?? id,
    })};`;
  });
}

/** The first shape of each symbol is its outline. */
export function outlines({ shapes }: Scene): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>();
  for (const { part, of, geometry } of shapes)
    if (part === "symbol" && "box" in geometry && !found.has(of)) found.set(of, geometry.box);
  return found;
}

function middle({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
