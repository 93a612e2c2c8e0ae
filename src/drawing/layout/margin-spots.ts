import type { Figure } from "../figure.ts";
import type { Box, Point } from "../scene.ts";

/** What a place keeps clear of. */
export interface Taken extends Box {
  /** Lines can be crossed; symbols and words have to be passed round. */
  readonly line: boolean;
}

/** Those of the margin who are tied to one person. */
export interface MarginGroup {
  readonly anchor: string;
  readonly members: readonly Figure[];
}

/** The one they are tied to. */
export interface Anchor {
  readonly at: Point;
  readonly radius: number;
  readonly label: Box;
}

/** A place found. */
export interface Spot {
  readonly figure: Figure;
  readonly centre: Point;
  readonly label: Box;
}

/** How a group is placed. */
export interface Manner {
  /** So much further away than usual. */
  readonly further: number;
  /** How many of those in a row stand left of the anchor's label. */
  readonly leftOf: (count: number) => number;
  /** Whether the last stand first. */
  readonly turned: boolean;
}

function half(count: number): number {
  return Math.floor(count / 2);
}

/** The usual one first, then others for ties that would go a long way round. */
export const manners: readonly [Manner, ...Manner[]] = [
  { further: 0, leftOf: half, turned: false },
  { further: 40, leftOf: half, turned: false },
  { further: 0, leftOf: half, turned: true },
  { further: 40, leftOf: half, turned: true },
  { further: 20, leftOf: (count) => Math.max(0, half(count) - 1), turned: false },
  { further: 20, leftOf: (count) => Math.min(count, half(count) + 1), turned: false },
];

/** From the anchor's symbol, so that a tie and its words fit between. */
const away = { across: 84, down: 34 };
/** Around each symbol and label, and between those of one group. */
const clear = 14;
const apart = 16;
/** The same side by side, where ties come down between them with their words. */
const abreast = 36;
/** What a place costs: each point above or below the anchor, each thing between the two. */
const price = { aside: 1.4, line: 40, thing: 260, crowd: 25 };
/** How far above or below the anchor a column is tried, and how many free places of each kind. */
const offsets = [0, -30, 30, -60, 60, -95, 95, -130, 130];
const most = 3;
const nearAnchor = 12;

/**
 * Where a group stands best: beside its anchor one below the other, or below or above it side by
 * side; near, and with little in between.
 * @param taken boxes to keep clear of
 */
export function bestSpots(
  { members: told }: MarginGroup,
  anchor: Anchor,
  taken: readonly Taken[],
  manner: Manner = manners[0],
): readonly Spot[] {
  const members = manner.turned ? told.toReversed() : told;
  const ways = { anchor, manner, taken };
  let best: { readonly spots: readonly Spot[]; readonly cost: number } | null = null;
  for (const spots of [...columns(members, ways), ...rows(members, ways)]) {
    const cost = spots.reduce((sum, { centre }) => sum + costOf(centre, anchor, taken), 0);
    if (best === null || cost < best.cost - 1e-6) best = { spots, cost };
  }
  return best?.spots ?? [];
}

interface Around {
  readonly anchor: Anchor;
  readonly manner: Manner;
  readonly taken: readonly Taken[];
}

/** One below the other, left or right of the anchor. */
function columns(
  members: readonly Figure[],
  { anchor: { at, radius }, manner, taken }: Around,
): readonly (readonly Spot[])[] {
  const heights = members.map(heightOf);
  const height = heights.reduce((sum, each) => sum + each + apart, -apart);
  const width = 2 * Math.max(...members.map(halfOf));
  const lead = members.length === 1 ? (members[0]?.radius ?? 0) : height / 2;
  return [1, -1].flatMap((way) =>
    offsets.flatMap((by) => {
      const [x, y] = [
        at.x + way * (radius + away.across + manner.further + width / 2),
        at.y + by - lead,
      ];
      const first = { x: x - width / 2, y, width, height };
      return sweep(first, { x: way, y: 0 }, taken).map((box) =>
        members.map((figure, i) => {
          const above = heights.slice(0, i).reduce((sum, each) => sum + each + apart, 0);
          return spotOf(figure, { x: box.x + width / 2, y: box.y + above + figure.radius });
        }),
      );
    }),
  );
}

/** Side by side below or above, half of them on either side of the anchor's label. */
function rows(
  members: readonly Figure[],
  { anchor: { at, radius, label }, manner, taken }: Around,
): readonly (readonly Spot[])[] {
  const height = Math.max(...members.map(heightOf));
  const left = members.slice(0, manner.leftOf(members.length)).toReversed();
  const down = away.down + manner.further;
  const right = members.slice(left.length);
  const [from, to] = [reachOf(left), reachOf(right)];
  const [start, width] = [at.x - label.width / 2 - from, from + label.width + to];
  const starts = [
    { way: 1, y: Math.max(at.y + radius, label.y + label.height) + down },
    { way: -1, y: at.y - radius - down - height },
  ];
  return starts.flatMap(({ way, y }) =>
    sweep({ x: start, y, width, height }, { x: 0, y: way }, taken).map((box) => [
      ...outwards(left, { x: at.x - label.width / 2, y: box.y }, -1),
      ...outwards(right, { x: at.x + label.width / 2, y: box.y }, 1),
    ]),
  );
}

/** The first free boxes in one direction: what is in the way is passed. */
function sweep(first: Box, way: Point, taken: readonly Taken[]): readonly Box[] {
  const found: Box[] = [];
  let box = first;
  while (found.length < most) {
    const hit = taken.find((other) => touches(box, other, clear));
    if (hit === undefined) {
      found.push(box);
      const next = nextBeyond(box, way, taken);
      if (next === null) break;
      box = next;
    } else box = past(box, way, hit);
  }
  return found;
}

/** Where a free box would next meet something. */
function nextBeyond(box: Box, way: Point, taken: readonly Taken[]): Box | null {
  const ahead = taken.filter((other) => lies(other, box, way));
  if (ahead.length === 0) return null;
  const distances = ahead.map((other) =>
    way.x === 0
      ? way.y > 0
        ? other.y - box.y
        : box.y - other.y
      : way.x > 0
        ? other.x - box.x
        : box.x - other.x,
  );
  const other = ahead[distances.indexOf(Math.min(...distances))];
  return other === undefined ? null : past(box, way, other);
}

/** Whether something lies further on in the way of a box. */
function lies(other: Box, box: Box, way: Point): boolean {
  if (way.x === 0) {
    const abreast = other.x < box.x + box.width + clear && box.x < other.x + other.width + clear;
    return abreast && (way.y > 0 ? other.y > box.y : other.y + other.height < box.y);
  }
  const level = other.y < box.y + box.height + clear && box.y < other.y + other.height + clear;
  return level && (way.x > 0 ? other.x > box.x : other.x + other.width < box.x);
}

/** Just beyond something. */
function past(box: Box, way: Point, { x, y, width, height }: Box): Box {
  const by = clear + 1e-6;
  if (way.x > 0) return { ...box, x: x + width + by };
  if (way.x < 0) return { ...box, x: x - by - box.width };
  return { ...box, y: way.y > 0 ? y + height + by : y - by - box.height };
}

function touches(a: Box, b: Box, by = 0): boolean {
  return (
    a.x < b.x + b.width + by &&
    b.x < a.x + a.width + by &&
    a.y < b.y + b.height + by &&
    b.y < a.y + a.height + by
  );
}

function costOf({ x, y }: Point, { at, radius }: Anchor, taken: readonly Taken[]): number {
  // What lies at the anchor itself is met by every tie.
  const reach = radius + nearAnchor;
  const here = { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach };
  const corner = { x, y: at.y };
  const between = taken.filter(
    (box) => !touches(box, here) && (isCut(box, at, corner) || isCut(box, corner, { x, y })),
  );
  const passed = between.reduce((sum, { line }) => sum + (line ? price.line : price.thing), 0);
  const crowd = taken.filter(
    (box) => box.line && touches(box, here) && (box.x + box.width / 2 - at.x) * (x - at.x) > 0,
  );
  const distance = Math.abs(x - at.x) + price.aside * Math.abs(y - at.y);
  return distance + passed + crowd.length * price.crowd;
}

/** Whether a level or upright line runs through a box. */
function isCut({ x, y, width, height }: Box, a: Point, b: Point): boolean {
  return (
    Math.min(a.x, b.x) <= x + width &&
    Math.max(a.x, b.x) >= x &&
    Math.min(a.y, b.y) <= y + height &&
    Math.max(a.y, b.y) >= y
  );
}

/** One beside the other, away from a point. */
function outwards(members: readonly Figure[], { x, y }: Point, way: 1 | -1): readonly Spot[] {
  let reached = x + way * (apart - abreast);
  return members.map((figure) => {
    const centre = reached + way * (abreast + halfOf(figure));
    reached = centre + way * halfOf(figure);
    return spotOf(figure, { x: centre, y: y + figure.radius });
  });
}

/** How far those outwards of a point reach. */
function reachOf(members: readonly Figure[]): number {
  return members.reduce((sum, figure) => sum + abreast + 2 * halfOf(figure), apart - abreast);
}

function heightOf({ radius, label, labelGap }: Figure): number {
  return 2 * radius + labelGap + label.height;
}

function halfOf({ radius, label }: Figure): number {
  return Math.max(radius, label.width / 2);
}

function spotOf(figure: Figure, centre: Point): Spot {
  const { radius, label, labelGap } = figure;
  const { width, height } = label;
  return {
    figure,
    centre,
    label: { x: centre.x - width / 2, y: centre.y + radius + labelGap, width, height },
  };
}
