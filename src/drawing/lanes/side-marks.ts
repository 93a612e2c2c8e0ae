import type { Figure } from "../figure.ts";
import type { Point } from "../scene.ts";

/** What stands at the right of a symbol: heights that lines on that side keep within; `null`: nothing. */
export interface SideMarks {
  /** Where numbers at the upper right end. */
  readonly above: number | null;
  /** Where letters and signs at the lower right begin. */
  readonly below: number | null;
}

export function sideMarks({ boxes, radius }: Figure, at: Point): SideMarks {
  const beside = boxes(at)
    .slice(1)
    .filter(({ x, width }) => x + width > at.x + radius);
  const upper = beside.filter(({ y, height }) => y + height / 2 < at.y);
  const lower = beside.filter((box) => !upper.includes(box));
  return {
    above: upper.length === 0 ? null : Math.max(...upper.map(({ y, height }) => y + height)),
    below: lower.length === 0 ? null : Math.min(...lower.map(({ y }) => y)),
  };
}
