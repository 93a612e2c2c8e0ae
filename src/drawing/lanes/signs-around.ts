import type { Figure } from "../figure.ts";
import type { Point } from "../scene.ts";
import type { TopRight } from "./ends.ts";

/** Numbers, letters and signs around a symbol, between which lines end. */
export interface SignsAround {
  /** At the upper right: the height where they end; `null` without any. */
  readonly above: number | null;
  /** At the lower right: the height where they begin. */
  readonly below: number | null;
  /** How far waves above the middle reach to either side. */
  readonly over: number;
}

export function signsAround({ boxes, radius }: Figure, at: Point): SignsAround {
  const signs = boxes(at).slice(1);
  const beside = signs.filter(({ x, width }) => x + width > at.x + radius);
  const upper = beside.filter(({ y, height }) => y + height / 2 < at.y);
  const lower = beside.filter((box) => !upper.includes(box));
  const waves = signs.filter(({ x, width }) => x < at.x && x + width > at.x);
  return {
    above: upper.length === 0 ? null : Math.max(...upper.map(({ y, height }) => y + height)),
    below: lower.length === 0 ? null : Math.min(...lower.map(({ y }) => y)),
    over: Math.max(0, ...waves.map(({ x, width }) => x + width - at.x)),
  };
}

/** Where lines may come down right of the middle. */
export function topRight(figure: Figure, at: Point): TopRight {
  const { above, over } = signsAround(figure, at);
  if (above === null) return "free";
  return over > 0 ? "taken" : "next to the middle";
}
