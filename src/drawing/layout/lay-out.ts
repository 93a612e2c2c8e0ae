import type { Family } from "../../family/family.ts";
import type { Figure, Places } from "../figure.ts";
import type { Box, Point, Shape } from "../scene.ts";
import { childLines, dottedLines } from "../structure/child-lines.ts";
import { parentageWords } from "../structure/parentage-words.ts";
import { coupleLines } from "../structure/couple-lines.ts";
import { around } from "../page/boxes.ts";
import { boxAroundAll } from "./box-around-all.ts";
import { frameOf } from "./frame-of.ts";
import type { Framed, LayoutOptions } from "./frame-of.ts";

/**
 * Gives everyone of the structure a place, parents above their children, nothing touching, and draws
 * the lines of the structure. Those at the margin are placed when the ties of kin are known.
 * @param figures everybody drawn, in points
 * @throws {@link Error} if a stage leaves someone out: a fault of ours, never of the family's
 */
export async function layOut(
  family: Family,
  figures: ReadonlyMap<string, Figure>,
  options: LayoutOptions,
): Promise<Places> {
  const framed = await frameOf(family, figures, options);
  const { people, labels } = seated(framed);
  for (const { id, margin } of figures.values())
    if (!margin && !people.has(id)) throw new Error(`layout: ${id} has no place`);
  const drawn = [...childLines(framed.frame), ...coupleLines(framed.frame)];
  const stand = [...symbolBoxes(figures, people), ...labels.values()];
  const whole = [...people].flatMap(([id, at]) => around(figures.get(id)?.boxes(at) ?? []) ?? []);
  const taken = [...whole, ...labels.values(), ...drawn.flatMap(piecesOf)];
  const words = parentageWords(dottedLines(framed.frame), options.scale, taken);
  const lines = [...drawn, ...words];
  const standing = [...lines.map(boxOf), ...stand];
  return { people, labels, lines, rows: framed.rows, bounds: boxAroundAll(standing) };
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

/** A line by its straight pieces: the box around all of a bent one would take in what lies between. */
function piecesOf(shape: Shape): readonly Box[] {
  if ("box" in shape.geometry) return [shape.geometry.box];
  const { points } = shape.geometry;
  return points
    .slice(1)
    .map((end, i) =>
      boxAroundAll([points[i] ?? end, end].map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
    );
}

function boxOf({ geometry }: Shape): Box {
  if ("box" in geometry) return geometry.box;
  return boxAroundAll(geometry.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}
