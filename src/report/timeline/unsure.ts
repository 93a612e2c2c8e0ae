import { pathInk } from "../../drawing/ink.ts";
import type { Point, Shape } from "../../drawing/scene.ts";

/** Somewhere between two points: nobody said when within them. */
export function perhaps(from: number, to: number, y: number, of: string): readonly Shape[] {
  if (to - from < 3) return [];
  const points = [
    { x: from, y },
    { x: to, y },
  ];
  const ink = pathInk(`M${from} ${y}H${to}`, { stroke: "muted", width: 0.8, dash: [2.4, 2.4] });
  return [{ part: "event", of, geometry: { points }, ink }];
}

/** It went on; how long is not told. */
export function goesOn({ x, y }: Point, of: string): readonly Shape[] {
  const box = { x, y: y - 1, width: 10, height: 2 };
  const ink = pathInk(`M${x + 2} ${y}H${x + 10}`, {
    ...{ stroke: "ink", width: 1.6, dash: [0.1, 3.6], cap: "round" },
  });
  return [{ part: "event", of, geometry: { box }, ink }];
}
