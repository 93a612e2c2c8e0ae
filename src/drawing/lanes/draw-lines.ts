import type { Places } from "../figure.ts";
import type { Curve } from "../lines/curve.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import type { Point, Shape } from "../scene.ts";
import { keyOf } from "../tag.ts";
import type { RoleWire, TieWire } from "./bundle.ts";
import { crossings } from "./crossings.ts";
import { drawRole } from "./draw-role.ts";
import { drawStretches } from "./draw-stretches.ts";
import { gaps } from "./gaps.ts";
import { piecesOf } from "../lines/polyline-pieces.ts";
import { painted, paintedThrough } from "./painted.ts";
import type { Painted } from "./painted.ts";
import type { LaidBundle, Lane } from "./lane.ts";
import { lengthAt, lineOf } from "./line-of.ts";

export interface Around {
  readonly places: Places;
  readonly scale: Scale;
  readonly marks: Marks;
}

export interface DrawnLines {
  readonly shapes: readonly Shape[];
  readonly stretches: ReadonlyMap<string, readonly Point[]>;
}

interface Line {
  readonly lane: Lane;
  readonly laid: LaidBundle;
  readonly curve: Curve;
  readonly painted: Painted;
}

/** All ties, then all roles; what is painted later interrupts what it crosses. */
export function drawLines(laid: readonly LaidBundle[], around: Around): DrawnLines {
  const lines = laid.flatMap((one) =>
    one.lanes.map((lane) => {
      const curve = lineOf(lane, one.lanes, around.scale.corner);
      const line = paintedThrough(curve.part(0, curve.length), lane.wire.half);
      return { lane, laid: one, curve, painted: line };
    }),
  );
  const below = structure(around);
  const drawn = drawAll(lines, below, around);
  const stretches = new Map(drawn.flatMap(({ stretches: own }) => own));
  const onRibbon = ribbonIn(around.marks, stretches);
  const sorted = [...drawn].sort((one, other) => order(one) - order(other));
  const shapes = sorted.flatMap(({ line, shapes: own }, i) => {
    const crossed = [below, ...sorted.slice(0, i).map((one) => one.line.painted)];
    const { curve, lane } = line;
    const isTie = lane.wire.kind === "tie";
    const as = { part: isTie ? "tie-mark" : "role", of: own[0]?.of ?? lane.wire.of } as const;
    const half = isTie ? tieHalf : around.scale.stroke.role / 2;
    return [...gaps({ curve, line: line.painted, half, as, onRibbon }, crossed), ...own];
  });
  return { shapes, stretches };
}

/** What an interrupted line leaves free of a tie; wide forms reach a little into the gap. */
const tieHalf = 2;

interface Drawn {
  readonly line: Line;
  readonly shapes: readonly Shape[];
  readonly stretches: readonly (readonly [string, readonly Point[]])[];
}

function order({ line }: Drawn): number {
  return line.lane.wire.kind === "tie" ? 0 : 1;
}

function drawAll(lines: readonly Line[], below: Painted, around: Around): readonly Drawn[] {
  return lines.map((line, i) => {
    const { wire } = line.lane;
    if (wire.kind === "role")
      return { line, shapes: arrow(line, wire, around.scale), stretches: [] };
    const others = [below, ...lines.filter((_, k) => k !== i).map((other) => other.painted)];
    const crossed = others.flatMap((other) => crossings(line.painted, other));
    const drawn = stretchesOf(line, wire, crossed, around);
    return {
      line,
      shapes: drawn.flatMap(({ shapes }) => shapes),
      stretches: drawn.flatMap(({ form, points }) =>
        form.keys.map((key) => [key, points] as const),
      ),
    };
  });
}

function structure({ places, scale }: Around): Painted {
  const pieces = places.lines.flatMap(({ geometry }) =>
    "points" in geometry ? piecesOf(geometry.points) : [],
  );
  return painted(pieces, scale.stroke.structure / 2);
}

function stretchesOf(
  { lane, curve }: Line,
  wire: TieWire,
  crossed: readonly number[],
  { scale }: Around,
): ReturnType<typeof drawStretches> {
  const changes = lane.changes.map((at) => lengthAt(curve, lane, at));
  return drawStretches({ wire, curve, changes, crossings: crossed }, scale);
}

function arrow({ curve, laid }: Line, wire: RoleWire, scale: Scale): readonly Shape[] {
  const backwards = wire.holder === laid.bundle.b;
  return drawRole(curve, { of: wire.of, ended: wire.ended, backwards }, scale);
}

/** Half of the ribbon's width, nearly. */
const onIt = 8;

function ribbonIn(
  { halo }: Marks,
  stretches: ReadonlyMap<string, readonly Point[]>,
): (at: Point) => boolean {
  const pieces = (halo?.ribbon ?? []).flatMap((path) => piecesOf(stretches.get(keyOf(path)) ?? []));
  return (at) => pieces.some(({ a, b }) => distance(at, a, b) < onIt);
}

function distance(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy);
}
