import type { Family } from "../../family/family.ts";
import type { Figure, Places } from "../figure.ts";
import type { Box, Point, Shape } from "../scene.ts";
import { childLines } from "../structure/child-lines.ts";
import { coupleLines } from "../structure/couple-lines.ts";
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
  const lines = [...childLines(framed.frame), ...coupleLines(framed.frame)];
  const { people, labels } = seated(framed);
  for (const { id, margin } of figures.values())
    if (!margin && !people.has(id)) throw new Error(`layout: ${id} has no place`);
  const standing = [...lines.map(boxOf), ...symbolBoxes(figures, people), ...labels.values()];
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

function boxOf({ geometry }: Shape): Box {
  if ("box" in geometry) return geometry.box;
  return boxAroundAll(geometry.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}
