import { trunkOf, isLevel } from "./route.ts";
import type { Route } from "./route.ts";

/** The lane beside a route, so far to the right of its direction. */
export function offsetRoute(route: Route, aside: number): Route {
  if (aside === 0) return route;
  const corners = trunkOf(route);
  const tracks = route.tracks.map((track, i) => {
    const [a, b] = [corners[i], corners[i + 1]];
    if (a === undefined || b === undefined) return track;
    return isLevel(route, i)
      ? track + Math.sign(b.x - a.x) * aside
      : track - Math.sign(b.y - a.y) * aside;
  });
  return { ...route, tracks };
}
