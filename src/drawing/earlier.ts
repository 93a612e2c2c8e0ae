import type { Earlier } from "./layout/order/arranged-rows.ts";
import type { Scene } from "./scene.ts";

/** Where people stand across in a drawing, in points, by their ids. */
export function placesIn({ shapes }: Scene): Earlier {
  const places = new Map<string, number>();
  for (const { part, of, geometry } of shapes)
    if (part === "symbol" && !places.has(of))
      places.set(of, "box" in geometry ? geometry.box.x : (geometry.points[0]?.x ?? 0));
  return places;
}
