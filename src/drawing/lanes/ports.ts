import type { Lane } from "./lane.ts";
import type { Side } from "./route.ts";

/** A line's end at one side of a symbol. */
export interface Port {
  readonly lane: Lane;
  readonly which: "start" | "end";
  readonly side: Side;
}

/** How much room lines have at one side: offsets from the symbol's centre. */
export interface Berth {
  readonly side: Side;
  readonly centre: number;
  readonly least: number;
  readonly most: number;
  /** Around the middle of the top, where a child line comes in. */
  readonly keepOff: number;
  /** On top: how far to the left and right lines may reach that come down there, beside those at the sides. */
  readonly free?: { readonly left: number; readonly right: number };
}

const apart = 2.2;

/**
 * Gives each line its own place at one side of a symbol, in the order in which none crosses
 * another: of those that turn one way, the one that turns first is outermost.
 * @returns where each line's end piece lies
 */
export function berths(ports: readonly Port[], berth: Berth): ReadonlyMap<Port, number> {
  const sorted = [...ports].sort((one, other) => rank(one) - rank(other));
  const straight = sorted.filter(isStraight);
  const before = sorted.filter((port) => rank(port) < 0 && !isStraight(port));
  const after = sorted.filter((port) => rank(port) >= 0 && !isStraight(port));
  if (berth.side === "top") return onTop(ports, berth);
  if (straight.length === 0) return spread([...before, ...after], berth);
  const tracks = straight.map((port) => slotOf(port));
  const [top, bottom] = [Math.min(...tracks), Math.max(...tracks)];
  return new Map([
    ...straight.map((port) => [port, slotOf(port)] as const),
    ...stacked(
      before.reverse(),
      { from: top, edge: berth.centre + berth.least, way: -1 },
      halfOf(straight[0]),
    ),
    ...stacked(
      after,
      { from: bottom, edge: berth.centre + berth.most, way: 1 },
      halfOf(straight.at(-1)),
    ),
  ]);
}

function isStraight({ lane }: Port): boolean {
  return lane.route.tracks.length === 1;
}

function slotOf({ lane, which }: Port): number {
  const { tracks } = lane.route;
  return (which === "start" ? tracks[0] : tracks.at(-1)) ?? 0;
}

function halfOf(port: Port | undefined): number {
  return port?.lane.wire.half ?? 0;
}

/** Negative for lines that turn up (or left), the first to turn being the least; then the others. */
function rank({ lane, which, side }: Port): number {
  const { tracks, start, end } = lane.route;
  const inner = which === "start" ? tracks : [...tracks].reverse();
  const edge = which === "start" ? start : end;
  const [slot, turn] = inner;
  if (slot === undefined || turn === undefined) return 0;
  const beyond = inner[2] ?? (which === "start" ? end : start);
  const distance = Math.abs(turn - edge);
  // The way after the turn: up or down beside a symbol, left or right above it.
  const way = Math.sign(beyond - slot);
  const first = 1 / (1 + distance);
  return side === "top" || way !== 0 ? way * first : 0;
}

/** All lines around the middle, closer together where the side is short. */
function spread(ports: readonly Port[], berth: Berth): ReadonlyMap<Port, number> {
  const steps = ports.map((port, i) => (i === 0 ? 0 : stepBetween(ports[i - 1], port)));
  const total = steps.reduce((sum, step) => sum + step, 0);
  const shrink = shrunk(berth.most - berth.least, total);
  const low = berth.centre + berth.least;
  const high = berth.centre + berth.most - total * shrink;
  let at = Math.min(Math.max(berth.centre - (total * shrink) / 2, low), high);
  const places = new Map<Port, number>();
  for (const [i, port] of ports.entries()) {
    at += (steps[i] ?? 0) * shrink;
    places.set(port, at);
  }
  return places;
}

/** Lines never come so near that they look like one, even where the side is too short for all. */
const leastShrink = 0.4;

function shrunk(room: number, needed: number): number {
  return needed === 0 ? 1 : Math.min(1, Math.max(room / needed, leastShrink));
}

function stepBetween(one: Port | undefined, other: Port): number {
  return halfOf(one) + halfOf(other) + apart;
}

interface Stack {
  readonly from: number;
  readonly edge: number;
  readonly way: 1 | -1;
}

/** One after the other away from a straight line, as far as the side goes. */
function stacked(
  ports: readonly Port[],
  { from, edge, way }: Stack,
  firstHalf: number,
): readonly (readonly [Port, number])[] {
  const steps = ports.map((port, i) =>
    i === 0 ? firstHalf + halfOf(port) + apart : stepBetween(ports[i - 1], port),
  );
  const total = steps.reduce((sum, step) => sum + step, 0);
  const room = Math.max(0, way * (edge - from));
  const shrink = shrunk(room, total);
  let at = from;
  return ports.map((port, i) => {
    at += way * (steps[i] ?? 0) * shrink;
    return [port, at] as const;
  });
}

/** However much comes to the sides, some room is left on top, in points. */
const least = 1;

/** On top lines keep their order and place; those that come down beside the symbol turn in. */
function onTop(ports: readonly Port[], berth: Berth): ReadonlyMap<Port, number> {
  const sides = [-1, 1] as const;
  return new Map(
    sides.flatMap((way) => {
      const there = ports
        .filter((port) => way * (slotOf(port) - berth.centre) >= (way === 1 ? 0 : 1e-9))
        .sort((one, other) => way * (slotOf(one) - slotOf(other)));
      const steps = there.map((port, i) =>
        i === 0 ? 0 : Math.min(9, stepBetween(there[i - 1], port)),
      );
      const total = steps.reduce((sum, step) => sum + step, 0);
      const widest = Math.max(0, ...there.map(halfOf));
      const free = (way === -1 ? berth.free?.left : berth.free?.right) ?? Infinity;
      const most = Math.max(berth.keepOff + least, Math.min(berth.most, free - widest));
      const room = most - berth.keepOff;
      const shrink = shrunk(room, total);
      let inner = total * shrink;
      return there.map((port, i) => {
        inner -= i === 0 ? 0 : (steps[i] ?? 0) * shrink;
        const outermost = most - inner;
        const wanted = way * (slotOf(port) - berth.centre);
        return [
          port,
          berth.centre + way * Math.max(berth.keepOff, Math.min(wanted, outermost)),
        ] as const;
      });
    }),
  );
}
