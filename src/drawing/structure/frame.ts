import type { Family } from "../../family/family.ts";
import type { Figure, TextBlock } from "../figure.ts";
import type { Skeleton } from "../layout/skeleton.ts";
import type { Scale } from "../scale.ts";
import type { Point } from "../scene.ts";
import { symbolReach } from "./symbol-reach.ts";

/** All that the lines of the structure are drawn from. */
export interface Frame {
  readonly family: Family;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly scale: Scale;
  readonly skeleton: Skeleton;
  /** By seat. */
  readonly centres: readonly Point[];
  /** By pair: the seats left and right of where its children hang. */
  readonly between: readonly (readonly [number, number])[];
  /** By pair: the height of its couple line, 0 for the highest. */
  readonly levels: readonly number[];
  /** By pair: where its line leaves the two partners, across. */
  readonly legs: readonly (readonly [number, number])[];
  /** By pair: what stands above the line. */
  readonly words: readonly TextBlock[];
  /** By drop: where it falls, across. */
  readonly falls: readonly number[];
  /** By drop, then by landing: where its lines come down, across. */
  readonly landings: readonly (readonly number[])[];
  /** By drop: the height of its sibship's line; `null` where it falls straight to one child. */
  readonly buses: readonly (number | null)[];
}

/** The height of a pair's couple line. */
export function coupleLineAt({ skeleton, centres, levels, scale }: Frame, pair: number): number {
  const seat = skeleton.pairs[pair]?.seats[0] ?? 0;
  return (centres[seat]?.y ?? 0) + scale.coupleLine + (levels[pair] ?? 0) * scale.coupleLevel;
}

/** Where a line that leaves a seat downwards begins. */
export function leavingAt(frame: Frame, seat: number, x: number): Point {
  const centre = frame.centres[seat] ?? { x, y: 0 };
  const id = frame.skeleton.seats[seat]?.person;
  const figure = id === undefined || id === null ? undefined : frame.figures.get(id);
  if (figure === undefined) return { x, y: centre.y };
  return { x, y: centre.y + symbolReach(frame.family, figure, x - centre.x, 1) };
}
