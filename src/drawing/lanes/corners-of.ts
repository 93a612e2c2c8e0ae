import type { Point } from "../scene.ts";
import { trunkOf } from "./route.ts";
import type { Route } from "./route.ts";

/** The whole line, slanted bits at symbols too. */
export function cornersOf(route: Route): readonly Point[] {
  const { head, tail } = route;
  return [...(head === null ? [] : [head]), ...trunkOf(route), ...(tail === null ? [] : [tail])];
}
