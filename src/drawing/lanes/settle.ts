import type { Figure } from "../figure.ts";
import type { Point } from "../scene.ts";
import type { EdgeOf } from "./edge.ts";
import { portOf } from "./port-key.ts";
import type { LaidBundle, Lane } from "./lane.ts";
import { berths } from "./ports.ts";
import type { Berth, Port } from "./ports.ts";
import type { Side } from "./route.ts";
import { signsAround } from "./signs-around.ts";

export interface People {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly places: ReadonlyMap<string, Point>;
  readonly edgeOf: EdgeOf;
}

/** Gives every line its place at the symbols it joins; the ways between stay as they are. */
export function settled(laid: readonly LaidBundle[], people: People): readonly LaidBundle[] {
  const slots = new Map<Lane, { start?: number; end?: number }>();
  const highest = new Map<string, Highest>();
  for (const [key, ports] of sidesFirst(portsByside(laid))) {
    const berth = { ...berthAt(people, key), ...freeOnTop(people, key, highest) };
    for (const [port, slot] of berths(ports, berth)) {
      const known = slots.get(port.lane) ?? {};
      slots.set(port.lane, { ...known, [port.which]: slot });
      const top = slot - port.lane.wire.half;
      if (top < (highest.get(key)?.top ?? Infinity)) highest.set(key, { slot, top });
    }
  }
  return laid.map((bundle) => ({
    ...bundle,
    lanes: bundle.lanes.map((lane) =>
      withSlots(lane, bundle, slots.get(lane) ?? {}, people.edgeOf),
    ),
  }));
}

/** Of the lines at one side of a symbol, the uppermost: the height of its middle and of its upper edge. */
interface Highest {
  readonly slot: number;
  readonly top: number;
}

/** What comes down on a symbol is placed when it is known what comes to its sides. */
function sidesFirst(
  all: ReadonlyMap<string, readonly Port[]>,
): readonly (readonly [string, readonly Port[]])[] {
  const isOnTop = ([key]: readonly [string, unknown]): boolean => sideIn(key).side === "top";
  return [...all].sort((one, other) => Number(isOnTop(one)) - Number(isOnTop(other)));
}

/** Between the end of a line at a side and one that comes down. */
const offSides = 1.5;

/** How far from the middle of a symbol lines may come down that others at its sides leave free. */
function freeOnTop(
  { figures, places, edgeOf }: People,
  key: string,
  highest: ReadonlyMap<string, Highest>,
): Pick<Berth, "free"> {
  const { id, side } = sideIn(key);
  const [figure, at] = [figures.get(id), places.get(id)];
  if (side !== "top" || figure === undefined || at === undefined) return {};
  const free = (beside: "left" | "right"): number => {
    const line = highest.get(portOf(id, beside));
    if (line === undefined || line.top > at.y - shoulder * figure.radius) return Infinity;
    return Math.abs(edgeOf(id, beside, line.slot) - at.x) - offSides;
  };
  return { free: { left: free("left"), right: free("right") } };
}

/** Lines at a side that begin this high on a symbol meet what comes down beside its middle. */
const shoulder = 0.6;

function portsByside(laid: readonly LaidBundle[]): ReadonlyMap<string, readonly Port[]> {
  const all = new Map<string, Port[]>();
  for (const { bundle, lanes } of laid)
    for (const lane of lanes) {
      const { from, to } = lane.route;
      for (const port of [
        { id: bundle.a, lane, which: "start", side: from },
        { id: bundle.b, lane, which: "end", side: to },
      ] as const) {
        const key = portOf(port.id, port.side);
        all.set(key, [...(all.get(key) ?? []), port]);
      }
    }
  return all;
}

function berthAt({ figures, places }: People, key: string): Berth {
  const { id, side } = sideIn(key);
  const [figure, at] = [figures.get(id), places.get(id)];
  if (figure === undefined || at === undefined) throw new Error(`lanes: ${id} has no place`);
  const r = figure.radius;
  const { over, ...signs } = signsAround(figure, at);
  if (side === "top") {
    const keepOff = Math.max(0.2 * r, over > 0 ? over + offMarks : 0);
    return { side, centre: at.x, least: -0.85 * r, most: 0.85 * r, keepOff };
  }
  const { above, below } = side === "right" ? signs : { above: null, below: null };
  const least = Math.max(-0.8 * r, (above ?? -Infinity) + offMarks - at.y);
  const most = Math.min(0.75 * r, (below ?? Infinity) - offMarks - at.y);
  return { side, centre: at.y, least, most, keepOff: 0 };
}

/** From numbers and signs at a symbol to the middle of a line. */
const offMarks = 2;

function sideIn(key: string): { readonly id: string; readonly side: Side } {
  const cut = key.lastIndexOf(" ");
  return { id: key.slice(0, cut), side: sideOf(key.slice(cut + 1)) };
}

function sideOf(word: string): Side {
  return word === "left" || word === "right" ? word : "top";
}

function withSlots(
  lane: Lane,
  { bundle }: LaidBundle,
  slots: { readonly start?: number; readonly end?: number },
  edgeOf: EdgeOf,
): Lane {
  const { route } = lane;
  const last = route.tracks.length - 1;
  const place = (i: number, side: Side, slot: number | undefined): number =>
    last === 0 || side === "top" ? (route.tracks[i] ?? 0) : (slot ?? route.tracks[i] ?? 0);
  const [first, final] = [place(0, route.from, slots.start), place(last, route.to, slots.end)];
  const tracks = route.tracks.map((track, i) => (i === 0 ? first : i === last ? final : track));
  const start = landing(edgeOf, { id: bundle.a, side: route.from }, first, slots.start);
  const end = landing(edgeOf, { id: bundle.b, side: route.to }, final, slots.end);
  return {
    ...lane,
    route: {
      from: route.from,
      to: route.to,
      tracks,
      start: start.at,
      end: end.at,
      head: start.joint,
      tail: end.joint,
    },
  };
}

interface Landing {
  readonly at: number;
  readonly joint: Point | null;
}

/** The least height of a slanted bit, and its slope. */
const slant = { least: 9, slope: 0.9 };

/** Where the last piece stops; at the top, a slanted bit may lead from there to the symbol. */
function landing(
  edgeOf: EdgeOf,
  { id, side }: { readonly id: string; readonly side: Side },
  track: number,
  slot: number | undefined,
): Landing {
  if (side !== "top" || slot === undefined) return { at: edgeOf(id, side, track), joint: null };
  const edge = edgeOf(id, side, slot);
  const aside = Math.abs(track - slot);
  if (aside < 0.7) return { at: edge, joint: null };
  return { at: edge - Math.max(slant.least, slant.slope * aside), joint: { x: slot, y: edge } };
}
