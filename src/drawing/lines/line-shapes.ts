import { pathInk } from "../ink.ts";
import type { Box, Ink, Point, Shape } from "../scene.ts";
import { polyline } from "./tie-line.ts";
import type { TieLine } from "./tie-line.ts";

type PathInk = Extract<Ink, { kind: "path" }>;

/** Lines in the tie's colour; their geometry is the middle line of all of them. */
export function lineShape(
  line: TieLine,
  runs: readonly (readonly Point[])[],
  said: Partial<PathInk> = {},
): Shape {
  const { curve, of, colour, width } = line;
  const ink = pathInk(runs.map(polyline).join(""), { stroke: colour, width, ...said });
  return { part: "tie", of, geometry: { points: curve.part(0, curve.length) }, ink };
}

/** A bar, ring, box or head on the line. */
export function markShape(
  line: TieLine,
  box: Box,
  said: Partial<PathInk> & { readonly d: string },
): Shape {
  const { of, colour, width } = line;
  const ink = pathInk(said.d, { stroke: colour, width, ...said });
  return { part: "tie-mark", of, geometry: { box }, ink };
}
