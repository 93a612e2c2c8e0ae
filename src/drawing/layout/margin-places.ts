import type { Figure } from "../figure.ts";
import type { Box, Point } from "../scene.ts";

/** Those of the margin who are tied to one person. */
export interface MarginGroup {
  readonly anchor: string;
  readonly side: "left" | "right" | "above" | "below";
  readonly members: readonly Figure[];
}

/** A place found. */
export interface Spot {
  readonly id: string;
  readonly centre: Point;
  readonly label: Box;
}

/** Between the structure and the margin, for ties and their words. */
const away = { across: 64, down: 34 };
const apart = 16;
/** The same side by side, where ties come down between them with their words. */
const abreast = 36;
const underSymbol = 3;

/**
 * One below the other at the end of a row.
 * @param taken boxes to keep clear of; those of the new places are added
 */
export function besideRow(
  { side, members }: MarginGroup,
  anchor: Point,
  taken: Box[],
): readonly Spot[] {
  const heights = members.map(heightOf);
  const total = heights.reduce((sum, height) => sum + height + apart, -apart);
  const half = Math.max(...members.map(halfOf));
  const first = members[0]?.radius ?? 0;
  const top = anchor.y - (members.length === 1 ? first : total / 2);
  const near = taken.filter(({ y, height }) => y < top + total + apart && top < y + height + apart);
  const x =
    side === "left"
      ? Math.min(anchor.x, ...near.map((box) => box.x)) - away.across - half
      : Math.max(anchor.x, ...near.map((box) => box.x + box.width)) + away.across + half;
  taken.push({ x: x - half, y: top, width: 2 * half, height: total });
  return members.map((figure, i) => {
    const above = heights.slice(0, i).reduce((sum, height) => sum + height + apart, 0);
    return spotOf(figure, { x, y: top + above + figure.radius });
  });
}

/**
 * Side by side below everything, or above it, half of them on either side of the one they are tied
 * to: the way down past the label in the middle stays free.
 * @param label width of the label in the middle
 */
export function beyondRows(
  { side, members }: MarginGroup,
  anchor: Point,
  { label, taken }: { readonly label: number; readonly taken: Box[] },
): readonly Spot[] {
  const height = Math.max(...members.map(heightOf));
  const most = side === "below" ? Math.max(...taken.map((box) => box.y + box.height)) : 0;
  const least = side === "above" ? Math.min(...taken.map(({ y }) => y)) : 0;
  const top = side === "below" ? most + away.down : least - away.down - height;
  const left = members.slice(0, Math.floor(members.length / 2)).toReversed();
  const right = members.slice(left.length);
  taken.push({ x: anchor.x - label / 2, y: top, width: label, height });
  return [
    ...outwards(left, { x: anchor.x - label / 2, y: top }, -1),
    ...outwards(right, { x: anchor.x + label / 2, y: top }, 1),
  ].map((spot) => {
    const half = Math.max(spot.label.width / 2, spot.label.y - spot.centre.y);
    taken.push({ x: spot.centre.x - half, y: top, width: 2 * half, height });
    return spot;
  });
}

/** One beside the other, away from a point. */
function outwards(members: readonly Figure[], { x, y }: Point, way: 1 | -1): readonly Spot[] {
  let reached = x + way * (apart - abreast);
  return members.map((figure) => {
    const centre = reached + way * (abreast + halfOf(figure));
    reached = centre + way * halfOf(figure);
    return spotOf(figure, { x: centre, y: y + figure.radius });
  });
}

function heightOf({ radius, label }: Figure): number {
  return 2 * radius + underSymbol + label.height;
}

function halfOf({ radius, label }: Figure): number {
  return Math.max(radius, label.width / 2);
}

function spotOf({ id, radius, label }: Figure, centre: Point): Spot {
  const { width, height } = label;
  return {
    id,
    centre,
    label: { x: centre.x - width / 2, y: centre.y + radius + underSymbol, width, height },
  };
}
