import type { Figure } from "../figure.ts";
import type { Scale } from "../scale.ts";
import type { Box } from "../scene.ts";
import type { Skeleton } from "./skeleton.ts";

/** What one seat takes up to either side of its middle, in points. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  /** From the middle to where the label begins; below 0 where it lies under the middle. */
  readonly label: number;
  /** Of the symbol alone. */
  readonly up: number;
}

/** Beside a line that falls from a lone parent, the label stands right of it. */
const besideDrop = 7;
/** Room for a passing line. */
const postWidth = 6;

/** The extents of all seats, in order. */
export function extentsOf(
  skeleton: Skeleton,
  figures: ReadonlyMap<string, Figure>,
  scale: Scale,
): readonly Extent[] {
  const lone = new Set(
    skeleton.drops.filter(({ from }) => from.length === 1).map(({ from }) => from[0]),
  );
  return skeleton.seats.map(({ person }, seat) => {
    const figure = person === null ? undefined : figures.get(person);
    if (figure === undefined) return { left: postWidth, right: postWidth, label: 0, up: 0 };
    const boxes = figure.boxes({ x: 0, y: 0 });
    const label = lone.has(seat) ? besideDrop : -figure.label.width / 2;
    return {
      left: Math.max(scale.symbol / 2, -label, ...boxes.map((box) => -box.x)),
      right: Math.max(scale.symbol / 2, label + figure.label.width, ...boxes.map(rightOf)),
      label,
      up: Math.max(0, ...boxes.map((box) => -box.y)),
    };
  });
}

function rightOf({ x, width }: Box): number {
  return x + width;
}
