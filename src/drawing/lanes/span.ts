import type { Point } from "../scene.ts";

/** What a straight piece takes up. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly level: boolean;
}

/** @param half how far the line reaches to either side */
export function spanOf({ a, b }: { readonly a: Point; readonly b: Point }, half: number): Span {
  const level = Math.abs(a.y - b.y) < Math.abs(a.x - b.x);
  const [across, along] = level ? [0, half] : [half, 0];
  return {
    left: Math.min(a.x, b.x) - across,
    right: Math.max(a.x, b.x) + across,
    top: Math.min(a.y, b.y) - along,
    bottom: Math.max(a.y, b.y) + along,
    level,
  };
}

export function isSlanted({ a, b }: { readonly a: Point; readonly b: Point }): boolean {
  return Math.abs(a.x - b.x) > 1 && Math.abs(a.y - b.y) > 1;
}
