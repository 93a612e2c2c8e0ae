import type { Family } from "../../family/family.ts";
import type { Figure, Places } from "../figure.ts";
import type { Box, Point, Shape } from "../scene.ts";
import { childLines } from "../structure/child-lines.ts";
import { coupleLines } from "../structure/couple-lines.ts";
import { frameOf } from "./frame-of.ts";
import type { Framed, LayoutOptions } from "./frame-of.ts";
import { placeMargin } from "./margin.ts";

/**
 * Gives everyone a place, parents above their children, nothing touching, and draws the lines of
 * the structure.
 * @param figures everybody drawn, in points
 * @throws {@link Error} if a stage leaves someone out: a fault of ours, never of the family's
 */
export async function layOut(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  options: LayoutOptions,
): Promise<Places> {
  const framed = await frameOf(family, figures, options);
  const lines = [...childLines(framed.frame), ...coupleLines(framed.frame)];
  const { people, labels } = seated(framed);
  const standing = [...lines.map(boxOf), ...symbolBoxes(figures, people), ...labels.values()];
  const asked = askedBoxes(figures, people, options.room);
  const { rows } = framed;
  placeMargin(family, figures, { people, labels, taken: [...standing, ...asked], rows });
  for (const id of figures.keys())
    if (!people.has(id)) throw new Error(`layout: ${id} has no place`);
  const bounds = around([...standing, ...symbolBoxes(figures, people), ...labels.values()]);
  return { people, labels, lines, rows, bounds };
}

/** The room that lanes asked for beside people at the end of a row: the margin keeps clear of it. */
function askedBoxes(
  figures: ReadonlyMap<string, Figure>,
  people: ReadonlyMap<string, Point>,
  room: LayoutOptions["room"],
): readonly Box[] {
  return [...(room?.rightOf ?? [])].flatMap(([id, extra]) => {
    const [at, figure] = [people.get(id), figures.get(id)];
    if (at === undefined || figure === undefined) return [];
    const half = Math.max(figure.radius, figure.label.width / 2);
    return [{ x: at.x, y: at.y - figure.radius, width: half + extra, height: 2 * figure.radius }];
  });
}

interface Seated {
  readonly people: Map<string, Point>;
  readonly labels: Map<string, Box>;
}

function seated({ frame, extents, labelTops }: Framed): Seated {
  const people = new Map<string, Point>();
  const labels = new Map<string, Box>();
  for (const [seat, { person }] of frame.skeleton.seats.entries()) {
    const [centre, figure] = [frame.centres[seat], frame.figures.get(person ?? "")];
    if (figure === undefined || centre === undefined) continue;
    people.set(figure.id, centre);
    const x = centre.x + (extents[seat]?.label ?? 0);
    const { width, height } = figure.label;
    labels.set(figure.id, { x, y: centre.y + (labelTops[seat] ?? 0), width, height });
  }
  return { people, labels };
}

function symbolBoxes(
  figures: ReadonlyMap<string, Figure>,
  people: ReadonlyMap<string, Point>,
): readonly Box[] {
  return [...people].flatMap(([id, centre]) => figures.get(id)?.boxes(centre) ?? []);
}

function boxOf({ geometry }: Shape): Box {
  if ("box" in geometry) return geometry.box;
  return around(geometry.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}

/** The least box around all of them. */
function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [least(boxes.map(({ x }) => x)), least(boxes.map(({ y }) => y))];
  const right = -least(boxes.map(({ x, width }) => -x - width));
  const bottom = -least(boxes.map(({ y, height }) => -y - height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Unlike `Math.min(...)`, for any number of values. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
