import { around, boxOf } from "../../drawing/page/boxes.ts";
import { moved } from "../../drawing/page/move.ts";
import type { Part, Scene } from "../../drawing/scene.ts";

/** White around what is left: strokes and zigzags reach beyond their line. */
const margin = 10;

/** Some parts of a drawing, on a sheet no larger than they need. */
export function cropped(scene: Scene, keep: (part: Part) => boolean): Scene {
  const shapes = scene.shapes.filter(({ part }) => keep(part));
  const box = around(shapes.map(boxOf)) ?? { x: 0, y: 0, width: 0, height: 0 };
  const by = { x: margin - box.x, y: margin - box.y };
  return {
    ...scene,
    width: Math.ceil(box.width + 2 * margin),
    height: Math.ceil(box.height + 2 * margin),
    shapes: shapes.map((shape) => moved(shape, by)),
  };
}
