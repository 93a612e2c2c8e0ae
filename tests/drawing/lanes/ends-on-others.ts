import type { Point, Scene } from "../../../src/drawing/scene.ts";

/** Ties that end on another tie: at a symbol's shoulder one came from beside, one from above. */
export function endsOnOthers({ shapes }: Scene): readonly string[] {
  const lines = shapes.flatMap(({ part, of, geometry }) =>
    (part === "tie" || part === "role") && "points" in geometry
      ? [{ of: of.split("/").slice(0, 2).join("/"), points: geometry.points }]
      : [],
  );
  return lines.flatMap(({ of, points }) =>
    [points[0]!, points.at(-1)!].flatMap((end) =>
      lines
        .filter((other) => other.of !== of && distance(end, other.points) < 2.5)
        .map((other) => `${of} ends on ${other.of}`),
    ),
  );
}

function distance(at: Point, line: readonly Point[]): number {
  return Math.min(
    ...line.slice(1).map((b, i) => {
      const a = line[i]!;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const along = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1);
      const k = Math.min(1, Math.max(0, along));
      return Math.hypot(at.x - a.x - k * dx, at.y - a.y - k * dy);
    }),
  );
}
