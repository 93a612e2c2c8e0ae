import { pathInk } from "../ink.ts";
import { boxAround } from "../lines/across.ts";
import type { Curve } from "../lines/curve.ts";
import { drawTie } from "../lines/draw-tie.ts";
import { drawBoundary } from "../lines/boundary.ts";
import { circleOutline } from "../outline.ts";
import type { Scale } from "../scale.ts";
import type { Point, Shape } from "../scene.ts";
import type { Form, TieWire } from "./bundle.ts";

/** What one bond's line is drawn from. */
export interface TieLane {
  readonly wire: TieWire;
  readonly curve: Curve;
  /** Lengths along the line at which the phases but the first begin. */
  readonly changes: readonly number[];
  /** Lengths along the line at which it crosses others. */
  readonly crossings: readonly number[];
}

export interface DrawnStretch {
  readonly form: Form;
  readonly points: readonly Point[];
  readonly shapes: readonly Shape[];
}

const changeDot = 2.6;
/** The form that holds now is drawn a little heavier than those before it. */
const heavier = 1.3;

/** One line that changes form in order of time, with a dot at each change. */
export function drawStretches(lane: TieLane, scale: Scale): readonly DrawnStretch[] {
  const { wire, curve } = lane;
  const bounds = [0, ...keptApart(lane), curve.length];
  return wire.forms.map((form, i) => {
    const [from, to] = [bounds[i] ?? 0, bounds[i + 1] ?? curve.length];
    const points = curve.part(from, to);
    const now = form.now && wire.forms.length > 1;
    const line = drawTie(points, {
      kind: form.kind,
      look: form.look,
      of: form.key,
      width: scale.stroke.tie * (now ? heavier : 1),
      toward: form.toward,
      mark: clearSpot(lane, [[from, to]]) - from,
      broken: form.broken,
    });
    const begins = i === 0 ? [] : [dotAt(curve.at(from), form.key)];
    return { form, points, shapes: [...line, ...boundaryOf(lane, form, from, to), ...begins] };
  });
}

/** Before the mark of the tie itself, or wherever the line is straight. */
function boundaryOf(lane: TieLane, form: Form, from: number, to: number): readonly Shape[] {
  if (form.boundary === null) return [];
  const spans = [[from, from + (to - from) / 2] as const, [from, to] as const];
  return drawBoundary(lane.curve, clearSpot(lane, spans), {
    kind: form.boundary,
    of: form.key,
  });
}

/** However short the line is, every phase has a piece of it. */
const leastStretch = 6;

function keptApart({ changes, curve }: TieLane): readonly number[] {
  const least = Math.min(leastStretch, curve.length / (changes.length + 1));
  const kept: number[] = [];
  for (const [i, change] of changes.entries()) {
    const most = curve.length - (changes.length - i) * least;
    kept.push(Math.max((kept.at(-1) ?? 0) + least, Math.min(change, most)));
  }
  return kept;
}

function dotAt(at: Point, of: string): Shape {
  return {
    part: "tie-mark",
    of,
    geometry: { box: boxAround([at], changeDot) },
    ink: pathInk(circleOutline(at, changeDot), { fill: "ink" }),
  };
}

/** How far marks keep from corners, crossings and ends: as far as the widest reaches, or else less. */
const clears = [18, 9, 5];

/**
 * As near to the middle of a stretch as there is a straight bit without crossings.
 * @param spans stretches to look at, the best first
 */
function clearSpot(lane: TieLane, spans: readonly (readonly [number, number])[]): number {
  const spots = clears.flatMap((clear) =>
    spans.flatMap(([from, to]) => spotClearBy(clear, lane, from, to) ?? []),
  );
  const [from, to] = spans[0] ?? [0, lane.curve.length];
  return spots[0] ?? (from + to) / 2;
}

function spotClearBy(
  clear: number,
  { curve, crossings }: TieLane,
  from: number,
  to: number,
): number | null {
  const middle = (from + to) / 2;
  for (let by = 0; by < (to - from) / 2 - clear; by += 1)
    for (const s of [middle - by, middle + by])
      if (isStraight(curve, s, clear) && !crossings.some((at) => Math.abs(at - s) < clear + 2))
        return s;
  return null;
}

/** Whether a line keeps its direction all the way: at both ends of a double bend it is the same. */
function isStraight(curve: Curve, s: number, clear: number): boolean {
  const { dx, dy } = curve.at(s);
  return [-clear, -clear / 2, clear / 2, clear].every((by) => {
    const there = curve.at(Math.min(curve.length, Math.max(0, s + by)));
    return Math.abs(there.dx * dy - there.dy * dx) < 0.02;
  });
}
