import { genders } from "../../catalogue/people.ts";
import type { Family } from "../../family/family.ts";
import type { Figure } from "../figure.ts";
import type { Point } from "../scene.ts";
import { outlines } from "../symbols/outlines.ts";
import type { Side } from "./route.ts";

/** Where a line begins at somebody: just outside the outline, at a height (or x) of the side. */
export type EdgeOf = (id: string, side: Side, slot: number) => number;

/** Follows the outline where the symbol is one shape, and its box where more stands behind it. */
export function edges(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  people: ReadonlyMap<string, Point>,
  gap: number,
): EdgeOf {
  return (id, side, slot) => {
    const [figure, at] = [figures.get(id), people.get(id)];
    if (figure === undefined || at === undefined) throw new Error(`lanes: ${id} has no place`);
    const [box] = figure.boxes(at);
    const r = figure.radius;
    const single = box === undefined || box.width <= 2 * r + 1;
    const aside = slot - (side === "top" ? at.x : at.y);
    const reach = single ? chord(family, id, { aside, r, side }) : r;
    const behind = single ? 0 : box.width - 2 * r;
    if (side === "right") return at.x + reach + behind + gap;
    return side === "left" ? at.x - reach - gap : at.y - reach - behind - gap;
  };
}

interface Chord {
  readonly aside: number;
  readonly r: number;
  readonly side: Side;
}

/** How far the outline reaches from the middle, beside it. */
function chord(family: Family, id: string, { aside, r, side }: Chord): number {
  const outline = outlines[genders[family.people.get(id)?.gender ?? "unknown"].shape];
  const within = Math.max(-0.97 * r, Math.min(aside, 0.97 * r));
  let [inside, outside] = [0, 2 * r];
  for (let i = 0; i < 16; i++) {
    const middle = (inside + outside) / 2;
    const offset = side === "top" ? { x: within, y: -middle } : { x: middle, y: within };
    if (outline.holds(offset, r)) inside = middle;
    else outside = middle;
  }
  return inside;
}
