import type { Zygosity } from "../../catalogue/zygosities.ts";
import { drawable } from "../drawable.ts";
import { textInk } from "../ink.ts";
import type { Drop } from "../layout/skeleton.ts";
import type { Point, Shape } from "../scene.ts";
import { keyOf } from "../tag.ts";
import type { Frame } from "./frame.ts";
import { lineForm, lineShape } from "./line-shape.ts";

/** Children of one birth who stand side by side: their lines leave the sibship's line at one point. */
export interface TwinGroup {
  /** The statement's path joined by "/". */
  readonly key: string;
  /** Indices among the drop's landings, from left to right. */
  readonly landings: readonly number[];
  readonly zygosity: Zygosity;
  /** Where the point lies, across. */
  readonly apex: number;
}

/** The twins among the children of a drop; who does not stand beside the other hangs alone. */
export function twinsOf(
  { family, skeleton }: Frame,
  { to }: Drop,
  xs: readonly number[],
): readonly TwinGroup[] {
  if (to.every(({ descent }) => (descent?.birth ?? null) === null)) return [];
  const across = [...to.keys()].sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  return family.twins.filter(drawable).flatMap(({ path, children, zygosity }) => {
    const landings = across.filter((j) => {
      const child = to[j]?.descent?.child;
      const arrives = skeleton.seats[to[j]?.seat ?? -1]?.person === child;
      return child !== undefined && arrives && children.includes(child);
    });
    const [first, last] = [landings[0], landings.at(-1)];
    if (landings.length < 2 || first === undefined || last === undefined) return [];
    if (across.indexOf(last) - across.indexOf(first) !== landings.length - 1) return [];
    const apex = landings.reduce((sum, j) => sum + (xs[j] ?? 0), 0) / landings.length;
    return [{ key: keyOf(path), landings, zygosity, apex }];
  });
}

/** How far down the slanting lines the bar lies. */
const barAt = 0.55;

/** A bar between identical twins, a question mark where it is not known; nothing between others. */
export function twinSign(
  { key, zygosity }: TwinGroup,
  slants: readonly (readonly [Point, Point])[],
  { scale }: Frame,
): readonly Shape[] {
  const points = slants.map(([from, to]) => ({
    x: from.x + barAt * (to.x - from.x),
    y: from.y + barAt * (to.y - from.y),
  }));
  const of = { part: "twin-bar", of: key } as const;
  if (zygosity === "identical") {
    const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
    return [
      lineShape(
        points.map(({ x }) => ({ x, y })),
        lineForm("solid", scale),
        of,
      ),
    ];
  }
  // Between the first two, so that no third line runs through it.
  return zygosity === "unknown" ? [question(points.slice(0, 2), scale.text.fact, of)] : [];
}

function question(
  points: readonly Point[],
  size: number,
  of: { readonly part: "twin-bar"; readonly of: string },
): Shape {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = Math.max(...points.map((point) => point.y)) + 0.3 * size;
  const box = { x: x - size / 3, y: y - 0.75 * size, width: (2 * size) / 3, height: size };
  const ink = textInk("?", { x, y }, { size, weight: 600, anchor: "middle" });
  return { ...of, geometry: { box }, ink };
}
