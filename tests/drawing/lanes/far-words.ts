import type { Box, Point, Scene } from "../../../src/drawing/scene.ts";

/** Words of ties that stand further than this from their line need something that leads to it. */
const far = 24;

/** Ties whose words stand far from the line, and how far. */
export function farWords({
  shapes,
}: Scene): readonly { readonly of: string; readonly by: number }[] {
  const boxes = new Map<string, Box[]>();
  for (const { part, of, geometry } of shapes)
    if (part === "tie-label" && "box" in geometry)
      boxes.set(of, [...(boxes.get(of) ?? []), geometry.box]);
  return [...boxes].flatMap(([of, own]) => {
    const points = shapes.flatMap(({ part, of: other, geometry }) =>
      (part === "tie" || part === "role") && other === of && "points" in geometry
        ? geometry.points.flatMap((b, i) => along(geometry.points[i - 1] ?? b, b))
        : [],
    );
    const by = Math.min(...own.flatMap((box) => points.map((at) => distance(at, box))));
    return by > far && by < Infinity ? [{ of, by }] : [];
  });
}

function along(a: Point, b: Point): readonly Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 2));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
  });
}

function distance({ x, y }: Point, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}
