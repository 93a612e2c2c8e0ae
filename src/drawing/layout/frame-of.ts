import type { Family } from "../../family/family.ts";
import type { Figure, Room } from "../figure.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import type { Frame } from "../structure/frame.ts";
import { legsOf } from "../structure/legs.ts";
import { unionWords } from "../structure/union-words.ts";
import { hangingBetween, placeColumns } from "./columns.ts";
import { coupleLevels } from "./couple-levels.ts";
import { dropPoints } from "./drop-points.ts";
import type { Extent } from "./extents.ts";
import { placeRows } from "./heights.ts";
import { landingOffsets } from "./landing-offsets.ts";
import { landingReach } from "./landing-reach.ts";
import type { LandingReach } from "./landing-reach.ts";
import { labelTopsOf } from "./label-tops.ts";
import { pairGap, tiesAmong } from "./pair-gaps.ts";
import { seatOrder } from "./seat-order.ts";
import type { SeatOrder } from "./seat-order.ts";
import type { Pair, Skeleton } from "./skeleton.ts";
import { laneAt, sibshipLines } from "./sibship-lines.ts";

/** What a family is laid out with. */
export interface LayoutOptions {
  readonly scale: Scale;
  readonly marks: Marks;
  /** What ties and roles asked for, if they were routed before; `null` the first time. */
  readonly room: Room | null;
  /** Who stands left of whom, if that is known from laying out before. */
  readonly order?: SeatOrder;
}

/** A frame, and what labels need of it. */
export interface Framed {
  readonly frame: Frame;
  readonly extents: readonly Extent[];
  /** By seat: from the symbol's centre down to the label. */
  readonly labelTops: readonly number[];
  /** By row: the height of its centres. */
  readonly rows: readonly number[];
}

/** Places for everybody of the structure and the heights of all lines: order, columns, rows. */
export async function frameOf(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  options: LayoutOptions,
): Promise<Framed> {
  const order = options.order ?? (await seatOrder(family, figures, options.scale));
  return framed({ family, figures, ...order }, options);
}

interface Ordered extends SeatOrder, Pick<Frame, "family" | "figures"> {}

function framed(ordered: Ordered, options: LayoutOptions): Framed {
  const { family, figures, skeleton, extents, seatRows } = ordered;
  const { scale, marks } = options;
  const words = skeleton.pairs.map(({ couple }) => unionWords(family, couple, scale, marks));
  const positions = new Map(seatRows.flatMap((row) => row.map((seat, at) => [seat, at] as const)));
  const levels = coupleLevels(skeleton, (seat) => positions.get(seat) ?? 0);
  const across = placedAcross(ordered, words, options);
  const labelTops = labelTopsOf(skeleton, figures, levels, scale);
  const { lanes, counts } = sibshipLines(skeleton, across.falls, across.landings);
  const heights = placeRows({
    ...{ skeleton, figures, extents, scale, labelTops, lanes: counts },
    words: wordsAbove(skeleton, across.reaches),
    extra: options.room?.rows ?? [],
  });
  const centres = skeleton.seats.map(({ row }, seat) => ({
    x: across.xs[seat] ?? 0,
    y: heights.centres[row] ?? 0,
  }));
  const buses = skeleton.drops.map(({ from }, drop) => {
    const [lane, row] = [lanes[drop] ?? null, skeleton.seats[from[0]]?.row ?? 0];
    const band = heights.bands[row] ?? { top: 0, bottom: 0 };
    return lane === null ? null : laneAt(lane, counts[row] ?? 0, band, scale.siblingLane);
  });
  const legs = legsOf({ skeleton, centres, levels, scale });
  const { between, falls, landings } = across;
  const lines = { between, levels, legs, words, falls, landings, buses };
  const frame = { family, figures, scale, skeleton, centres, ...lines };
  return { frame, extents, labelTops, rows: heights.centres };
}

interface Across extends Pick<Frame, "between" | "falls" | "landings"> {
  /** By seat. */
  readonly xs: readonly number[];
  readonly reaches: readonly LandingReach[];
}

/** Everything across the rows: seats, where lines fall, and where they come down. */
function placedAcross(
  ordered: Ordered,
  words: Frame["words"],
  { scale, room }: LayoutOptions,
): Across {
  const { skeleton, extents, seatRows } = ordered;
  const positions = new Map(seatRows.flatMap((row) => row.map((seat, at) => [seat, at] as const)));
  const offsets = landingOffsets(skeleton, (seat) => positions.get(seat) ?? 0, scale.symbol);
  const between = hangingBetween({ skeleton, rows: seatRows });
  const reaches = landingReach({ family: ordered.family, skeleton, offsets, scale });
  const xs = placeColumns({
    ...{ skeleton, rows: seatRows, extents, reaches, offsets },
    pairGaps: pairGaps(ordered, words, between, scale),
    extra: (seat) => room?.rightOf.get(skeleton.seats[seat]?.person ?? "") ?? 0,
  });
  const landings = skeleton.drops.map(({ to }, drop) =>
    to.map(({ seat }, i) => (xs[seat] ?? 0) + (offsets[drop]?.[i] ?? 0)),
  );
  const falls = dropPoints({ skeleton, extents, xs, landings, between, scale });
  return { between, falls, landings, xs, reaches };
}

/** By row: the highest words that stand over its symbols. */
function wordsAbove(
  { seats, rows }: Skeleton,
  reaches: readonly LandingReach[],
): readonly number[] {
  const heights = new Array<number>(rows).fill(0);
  for (const [seat, { row }] of seats.entries())
    heights[row] = Math.max(heights[row] ?? 0, reaches[seat]?.height ?? 0);
  return heights;
}

function pairGaps(
  { family, figures, skeleton, extents }: Ordered,
  words: Frame["words"],
  between: Frame["between"],
  scale: Scale,
): readonly number[] {
  const unions = (seat: number): number => skeleton.pairsOf[seat]?.length ?? 0;
  const isTied = tiesAmong(family);
  return skeleton.pairs.map((pair, i) => {
    const tied = isTied(pair);
    const legs = Math.max(...pair.seats.map(unions));
    const block = words[i] ?? { lines: [], width: 0, height: 0 };
    const two = pair.couple.partners.flatMap((id) => figures.get(id) ?? []);
    const radius = Math.max(...two.map((figure) => figure.radius));
    const halo = Math.max(...two.map((figure) => figure.halo));
    const reach = (above: number): number =>
      Math.max(...two.map((figure) => reachBeside(figure, above)));
    const [left, right] = between[i] ?? pair.seats;
    const inner = [extents[left]?.right ?? 0, extents[right]?.left ?? 0];
    const around = { legs, halo, radius, reach, ...withNames(pair, [left, right], inner) };
    return pairGap(family, pair, block, { scale, tied, ...around });
  });
}

/** What stands left and right of where a couple's children hang, and what of it is not theirs. */
function withNames(
  { seats }: Pair,
  sides: readonly number[],
  inner: readonly number[],
): { readonly names: number; readonly strangers: number } {
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  const strangers = inner.filter((_, i) => !seats.some((seat) => seat === sides[i]));
  return { names: sum(inner), strangers: sum(strangers) };
}

/** How far what stands beside a symbol, so far above its middle or lower, reaches beyond it. */
function reachBeside({ boxes, radius }: Figure, above: number): number {
  const low = boxes({ x: 0, y: 0 }).filter(({ y, height }) => y + height > -Math.max(0, above));
  return Math.max(0, ...low.map(({ x, width }) => x + width - radius));
}
