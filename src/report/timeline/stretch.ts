import type { Entry } from "../chronology/entry.ts";
import type { Axis, Reach } from "./axis.ts";

/** From where to where something is drawn, in points from the left end of the axis. */
export interface Extent {
  /** Certainly there. */
  readonly from: number;
  readonly to: number;
  /** It may have begun as early as here; `null`: not much earlier than `from`. */
  readonly earliest: number | null;
  /** It may have lasted as long as this. */
  readonly latest: number | null;
  /** Whether nobody said how long. */
  readonly open: boolean;
}

/** What is drawn of something whose end is not told. */
const stub = 52;
/** Before what is only told to have been there by then. */
const lead = 18;
/** Less than this does not show. */
const least = 12;

/** `null` where it has no place on this axis. */
export function extentOf(axis: Axis, entry: Entry): Extent | null {
  const { end, ended } = entry.fact.time;
  const [begins, ends] = [axis.spotOf(entry), axis.reach(end)];
  if (entry.isHeld) return heldIn(begins, axis.width);
  if (begins.least === null && begins.most === null && ends.most === null) return null;
  const from = beginning(begins, ends.least ?? ends.most);
  const shared = { from, earliest: earliestOf(begins, from) };
  if (ends.most === null) {
    if (ended === "no") return { ...shared, to: axis.width, latest: null, open: false };
    const to = Math.min(axis.width - 8, Math.max(ends.least ?? 0, from + stub));
    return { ...shared, to, latest: null, open: true };
  }
  const first = ends.least ?? ends.most;
  const isNarrow = ends.most - first <= least;
  const over = Math.max(from, isNarrow ? (first + ends.most) / 2 : first);
  const span = isKnown(begins)
    ? { from, to: Math.max(over, Math.min(ends.most, from + shortest)) }
    : { from: Math.min(from, Math.max(shared.earliest ?? from, over - shortest)), to: over };
  const latest = isNarrow || ends.most <= span.to ? null : ends.most;
  return { ...shared, ...span, latest, open: false };
}

/** What held at some time within a time: as much of its form as is known by, within all of it. */
function heldIn({ least, most }: Reach, width: number): Extent | null {
  if (least === null && most === null) return null;
  const [first, last] = [least ?? 0, most ?? width];
  if (last - first <= stub)
    return { from: first, to: last, earliest: null, latest: null, open: false };
  const middle = (first + last) / 2;
  return {
    ...{ from: middle - shortest / 2, to: middle + shortest / 2 },
    ...{ earliest: first, latest: last, open: false },
  };
}

/** A form needs as much to be known; it is drawn before an end that is better told than the beginning. */
const shortest = 24;

/** What may have begun within a little time is drawn from its middle. */
function beginning({ least: first, most: last }: Reach, end: number | null): number {
  if (last === null) return first === null ? Math.max(0, (end ?? 0) - lead) : first + lead;
  return first !== null && last - first <= least ? (first + last) / 2 : last;
}

function isKnown({ least: first, most: last }: Reach): boolean {
  return first !== null && last !== null && last - first <= least;
}

function earliestOf({ least: first, most: last }: Reach, from: number): number | null {
  if (first === null) return Math.max(0, from - lead);
  return last !== null && last - first <= least ? null : first;
}

/** Where a moment is drawn, and how far about it may lie. */
export function spotOf(
  axis: Axis,
  entry: Entry,
): { readonly x: number; readonly reach: readonly [number, number] | null } | null {
  const { least: first, most: last } = axis.spotOf(entry);
  if (first === null && last === null) return null;
  if (first === null || last === null) {
    const x = first === null ? Math.max(0, (last ?? 0) - lead) : Math.min(axis.width, first + lead);
    return {
      x,
      reach:
        first === null
          ? [Math.max(0, x - lead), last ?? x]
          : [first, Math.min(axis.width, x + lead)],
    };
  }
  return { x: (first + last) / 2, reach: last - first <= least ? null : [first, last] };
}
