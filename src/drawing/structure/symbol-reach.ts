import type { Family } from "../../family/family.ts";
import type { Figure } from "../figure.ts";
import { shapeOf } from "../symbols/shape-of.ts";
import { notationOf } from "../notations/notation-of.ts";
import { outlines } from "../symbols/outlines.ts";

/** How far a symbol reaches up (`way` -1) or down (1) from its centre, `dx` beside the middle. */
export function symbolReach(
  family: Family,
  figure: Pick<Figure, "id" | "radius">,
  dx: number,
  way: 1 | -1,
): number {
  const person = family.people.get(figure.id);
  const { holds } = outlines[person === undefined ? "square" : shapeOf(person, notationOf(family))];
  let [inside, outside] = [0, 2 * figure.radius];
  for (let i = 0; i < 16; i++) {
    const middle = (inside + outside) / 2;
    if (holds({ x: dx, y: way * middle }, figure.radius)) inside = middle;
    else outside = middle;
  }
  return inside;
}
