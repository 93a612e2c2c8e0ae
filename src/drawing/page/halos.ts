import { genders } from "../../catalogue/people.ts";
import type { Family } from "../../family/family.ts";
import type { Figure, Places } from "../figure.ts";
import { pathInk } from "../ink.ts";
import type { Marks } from "../marks.ts";
import { openFrame } from "../open-halo.ts";
import type { Scale } from "../scale.ts";
import { boxOutline, circleOutline } from "../outline.ts";
import type { Box, Point, Shape } from "../scene.ts";

/** Under the people of the one repeat that is laid under the drawing: filled, or open for thirds. */
export function halos(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  places: Places,
  { marks, scale }: { readonly marks: Marks; readonly scale: Scale },
): readonly Shape[] {
  if (marks.halo === null) return [];
  const draw = (id: string, open: boolean): readonly Shape[] => {
    const [figure, at] = [figures.get(id), places.people.get(id)];
    if (figure === undefined || at === undefined) return [];
    const symbol = symbolBox(figure, at);
    const free = roomAbove(places.labels.get(id), symbol) - (open ? openFrame / 2 : 0);
    const beyond = Math.min(reach(figure, scale), Math.max(least, free));
    return [halo(id, symbol, { round: isRound(family, id), open, beyond })];
  };
  return [
    ...marks.halo.open.flatMap((id) => draw(id, true)),
    ...marks.halo.filled.flatMap((id) => draw(id, false)),
  ];
}

interface HaloForm {
  readonly round: boolean;
  readonly open: boolean;
  /** From the symbol's outside to the halo's, or to the middle of an open halo's frame. */
  readonly beyond: number;
}

/** A halo less wide than this is not seen as one. */
const least = 4;

/** From the symbol to the words under it: text is never set on a halo. */
function roomAbove(label: Box | undefined, symbol: Box): number {
  const bottom = symbol.y + symbol.height;
  return label === undefined || label.y < bottom ? Infinity : label.y - bottom;
}

/** A ring lies closer to its halo than an outline. */
function reach(figure: Figure, { symbol, halo: plain }: Scale): number {
  const ringed = figure.radius > symbol / 2 + 2;
  return ringed ? 0.75 * plain : plain;
}

/** A halo of the symbol's own shape. Also the legend's sample, at its size. */
export function halo(of: string, symbol: Box, form: HaloForm): Shape {
  const box = grown(symbol, form.open ? form.beyond + openFrame / 2 : form.beyond);
  const line = form.open ? grown(box, -openFrame / 2) : box;
  const d = form.round ? circleOutline(middle(line), line.width / 2) : boxOutline(line);
  const ink = form.open
    ? pathInk(d, { stroke: "halo", width: openFrame })
    : pathInk(d, { fill: "halo" });
  return { part: "halo", of, geometry: { box }, ink };
}

/** The symbol alone: what comes first of what a figure takes up. */
function symbolBox(figure: Figure, at: Point): Box {
  const r = figure.radius;
  return figure.boxes(at)[0] ?? { x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r };
}

function isRound(family: Family, id: string): boolean {
  const person = family.people.get(id);
  return person !== undefined && genders[person.gender].shape === "circle";
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
