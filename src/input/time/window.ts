// Where a time may lie, as bounds measured from other moments.
import type { Moment } from "../../family/time/timeline.ts";

/** So many days after `moment`. */
interface Bound {
  readonly moment: Moment;
  readonly days: number;
}

/** A time not before any of the first bounds, and not after any of the second. */
export interface Window {
  readonly notBefore: readonly Bound[];
  readonly notAfter: readonly Bound[];
}

/**
 * What all windows of an `or` agree on: for each moment that every one of them is measured from,
 * the weaker bound. Bounds from a moment that one of them does not speak of say nothing of the whole.
 */
export function hull(windows: readonly Window[]): Window {
  return {
    notBefore: weakest(
      windows.map((window) => window.notBefore),
      Math.min,
    ),
    notAfter: weakest(
      windows.map((window) => window.notAfter),
      Math.max,
    ),
  };
}

function weakest(
  alternatives: readonly (readonly Bound[])[],
  weaker: (...days: number[]) => number,
): readonly Bound[] {
  const moments = new Set((alternatives[0] ?? []).map((bound) => bound.moment));
  return Array.from(moments).flatMap((moment) => {
    const shared = alternatives.flatMap((bounds) =>
      bounds.filter((bound) => bound.moment === moment).slice(0, 1),
    );
    if (shared.length < alternatives.length) return [];
    return [{ moment, days: weaker(...shared.map((bound) => bound.days)) }];
  });
}
