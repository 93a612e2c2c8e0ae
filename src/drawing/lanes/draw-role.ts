import { pathInk } from "../ink.ts";
import { across, boxAround } from "../lines/across.ts";
import type { Curve } from "../lines/curve.ts";
import { curveThrough } from "../lines/curve.ts";
import { polyline } from "../lines/tie-line.ts";
import { circleOutline } from "../outline.ts";
import type { Scale } from "../scale.ts";
import type { Shape } from "../scene.ts";

const dot = 2.1;
const head = { length: 7, half: 2.5 };
const endedDash = [3, 2.4];

export interface RoleForm {
  readonly of: string;
  readonly ended: boolean;
  /** Whether the holder stands at the line's end. */
  readonly backwards: boolean;
}

/** A thin arrow: a dot at the holder, a slim head at the one it is toward; dashed if it has ended. */
export function drawRole(
  line: Curve,
  { of, ended, backwards }: RoleForm,
  scale: Scale,
): readonly Shape[] {
  const points = line.part(0, line.length);
  const curve = curveThrough(backwards ? [...points].reverse() : points);
  const start = curve.at(0);
  const shaft = curve.part(0, curve.length - head.length * 0.9);
  const tip = [curve.at(curve.length), ...across(curve, curve.length - head.length, head.half)];
  const stroke = { stroke: "ink", width: scale.stroke.role, dash: ended ? endedDash : [] } as const;
  return [
    { part: "role", of, geometry: { points }, ink: pathInk(polyline(shaft), stroke) },
    {
      part: "role",
      of,
      geometry: { box: boxAround([start], dot) },
      ink: pathInk(circleOutline(start, dot), { fill: "ink" }),
    },
    {
      part: "role",
      of,
      geometry: { box: boxAround(tip, 0) },
      ink: pathInk(`${polyline(tip)}Z`, { fill: "ink" }),
    },
  ];
}
