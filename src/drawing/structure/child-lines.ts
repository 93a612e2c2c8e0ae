import { parentages } from "../../catalogue/parentage.ts";
import type { Drop, Landing } from "../layout/skeleton.ts";
import type { Point, Shape } from "../scene.ts";
import { coupleForm } from "./couple-history.ts";
import { coupleLineAt, leavingAt } from "./frame.ts";
import type { Frame } from "./frame.ts";
import type { DottedLine } from "./parentage-words.ts";
import { lineForm, lineShape } from "./line-shape.ts";
import { spokenAt } from "./spoken-landing.ts";
import { twinSign, twinsOf } from "./twins.ts";
import type { TwinGroup } from "./twins.ts";
import { symbolReach } from "./symbol-reach.ts";

/** All lines from parents down to children, and from an elder partner down to a younger one's row. */
export function childLines(frame: Frame): readonly Shape[] {
  return frame.skeleton.drops.flatMap((drop, i) => {
    const { top, bus, twins, stems } = hanging(frame, drop, i);
    return [
      ...(bus === null ? [] : sharedLines(frame, drop, { top, bus, stems })),
      ...stems.flatMap((stem) => fall(frame, drop, stem, bus ?? top.y)),
      ...twins.flatMap((group) => twinSign(group, slantsOf(frame, stems, group, bus ?? 0), frame)),
    ];
  });
}

/** Those dotted lines that words stand beside, where they come down to a child's symbol. */
export function dottedLines(frame: Frame): readonly DottedLine[] {
  return frame.skeleton.drops.flatMap((drop, i) => {
    if (!drop.to.some(isDotted)) return [];
    const { top, bus, stems } = hanging(frame, drop, i);
    return stems.flatMap((stem) => {
      const descent = spokenAt(frame.family, frame.skeleton, stem.landing);
      if (descent === null) return [];
      const isLeft = stem.x < (frame.centres[stem.landing.seat]?.x ?? 0) - 0.5;
      const from = { x: stem.from, y: bus ?? top.y };
      const alone = stems.length === 1 ? [top, { x: top.x, y: from.y }] : [];
      const way = [...alone, from, endOf(frame, stem)];
      return [{ descent, way, free: isLeft ? "left" : "right" }];
    });
  });
}

interface Hanging {
  readonly top: Point;
  /** The height of the line across, if there is one. */
  readonly bus: number | null;
  readonly twins: readonly TwinGroup[];
  readonly stems: readonly Stem[];
}

function hanging(frame: Frame, drop: Drop, i: number): Hanging {
  const xs = frame.landings[i] ?? [];
  const bus = frame.buses[i] ?? null;
  const twins = bus === null ? [] : twinsOf(frame, drop, xs);
  const stems = drop.to.map((landing, j): Stem => {
    const x = xs[j] ?? 0;
    return { landing, x, from: twins.find(({ landings }) => landings.includes(j))?.apex ?? x };
  });
  return { top: topOf(frame, drop, i), bus, twins, stems };
}

/** One child's line. */
interface Stem {
  readonly landing: Landing;
  /** Where it comes down, across. */
  readonly x: number;
  /** Where it leaves the sibship's line: for twins at one point. */
  readonly from: number;
}

function slantsOf(
  frame: Frame,
  stems: readonly Stem[],
  { landings, apex }: TwinGroup,
  y: number,
): readonly (readonly [Point, Point])[] {
  return landings.flatMap((j) => {
    const stem = stems[j];
    return stem === undefined ? [] : [[{ x: apex, y }, endOf(frame, stem)] as const];
  });
}

function endOf(frame: Frame, { landing, x }: Stem): Point {
  return { x, y: landingAt(frame, landing.seat, x) };
}

interface Sibship {
  readonly top: Point;
  /** The height of the line across. */
  readonly bus: number;
  readonly stems: readonly Stem[];
}

/** Down from the parents and across; beyond the last that hangs on a firm line, dotted. */
function sharedLines(frame: Frame, drop: Drop, { top, bus: y, stems }: Sibship): readonly Shape[] {
  const shared = sharedForm(frame, drop);
  const dotted = stems.filter(({ landing }) => isDotted(landing));
  const firm =
    dotted.length === stems.length ? stems : stems.filter((stem) => !dotted.includes(stem));
  const xs = [top.x, ...firm.map(({ from }) => from)];
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const beyond = dotted
    .filter(({ from: x }) => x < least || x > most)
    .map(({ landing, from: x }) => {
      const of = { part: "child-line", of: landing.descent?.child ?? drop.couple.key } as const;
      const from = { x: x < least ? least : most, y };
      return lineShape([from, { x, y }], lineForm("dotted", frame.scale), of);
    });
  return [
    lineShape([top, { x: top.x, y }], shared.form, shared.of),
    lineShape(
      [
        { x: least, y },
        { x: most, y },
      ],
      shared.form,
      shared.of,
    ),
    ...beyond,
  ];
}

function isDotted({ descent }: Landing): boolean {
  return descent !== null && parentages[descent.kind].line === "dotted";
}

function topOf(frame: Frame, drop: Drop, i: number): Point {
  const x = frame.falls[i] ?? 0;
  if (drop.pair === null) return leavingAt(frame, drop.from[0], x);
  return { x, y: coupleLineAt(frame, drop.pair) };
}

/** The form of what a whole sibship shares. */
function sharedForm(frame: Frame, { couple, to }: Drop): Styled {
  const descents = to.map(({ descent }) => descent);
  const [only] = descents;
  if (only === null) return coupleStyle(frame, couple);
  const dotted = to.every(isDotted);
  const of = only === undefined || to.length > 1 ? couple.key : only.child;
  return {
    form: lineForm(dotted ? "dotted" : "solid", frame.scale),
    of: { part: "child-line", of },
  };
}

interface Styled {
  readonly form: ReturnType<typeof lineForm>;
  readonly of: { readonly part: "child-line" | "union-line"; readonly of: string };
}

function coupleStyle(frame: Frame, couple: Drop["couple"]): Styled {
  const { line } = coupleForm(couple);
  const form = lineForm(line === "solid-over-dashed" ? "solid" : line, frame.scale);
  return { form, of: { part: "union-line", of: couple.key } };
}

/** Down to one landing, as its parentage is drawn. */
function fall(frame: Frame, drop: Drop, stem: Stem, y: number): readonly Shape[] {
  const { descent } = stem.landing;
  const [from, to] = [{ x: stem.from, y }, endOf(frame, stem)];
  if (descent === null) {
    const { form, of } = coupleStyle(frame, drop.couple);
    return [lineShape([from, to], form, of)];
  }
  const of = { part: "child-line", of: descent.child } as const;
  const line = (style: "solid" | "dashed" | "dotted", dx: number): Shape =>
    lineShape([moved(from, dx), moved(to, dx)], lineForm(style, frame.scale), of);
  const style = parentages[descent.kind].line;
  if (style === "solid-and-dashed") return [line("solid", -half), line("dashed", half)];
  if (style === "solid") return [line("solid", 0)];
  return [line("dotted", 0)];
}

/** Half the distance of the two lines of an adoption. */
const half = 1.6;

function moved({ x, y }: Point, dx: number): Point {
  return { x: x + dx, y };
}

/** The top of a symbol, or the middle of a post. */
function landingAt({ family, figures, skeleton, centres }: Frame, seat: number, x: number): number {
  const centre = centres[seat] ?? { x, y: 0 };
  const figure = figures.get(skeleton.seats[seat]?.person ?? "");
  return figure === undefined ? centre.y : centre.y - symbolReach(family, figure, x - centre.x, -1);
}
