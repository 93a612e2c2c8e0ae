import { pathInk } from "../../drawing/ink.ts";
import { boxOutline, circleOutline } from "../../drawing/outline.ts";
import { drawTie } from "../../drawing/lines/draw-tie.ts";
import { scaleFor } from "../../drawing/scale.ts";
import type { Box, Ink, Point, Shape } from "../../drawing/scene.ts";
import { lineForm } from "../../drawing/structure/line-shape.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Form } from "./form-of.ts";

const scale = scaleFor(1);

/** A stretch of time from one point to another, in the form of what lasts. */
export function stretchShapes(form: Form, from: Point, to: number, of: string): readonly Shape[] {
  const { x, y } = from;
  const points = [from, { x: to, y }];
  const straight = (ink: Ink): Shape => ({ part: "event", of, geometry: { points }, ink });
  const bar = (half: number, said: Parameters<typeof pathInk>[1]): Shape =>
    straight(pathInk(boxOutline({ x, y: y - half, width: to - x, height: 2 * half }), said));
  switch (form.is) {
    case "tie":
      return drawTie(points, { kind: form.tie, of, width: scale.stroke.tie, toward: null });
    case "couple":
      return [straight(pathInk(`M${x} ${y}H${to}`, { stroke: "structure", ...coupleForm(form) }))];
    case "condition":
      return form.holds === "has"
        ? [bar(2.8, { fill: "structure" })]
        : [
            bar(2.8, {
              stroke: "structure",
              width: 1,
              dash: form.holds === "maybe" ? [3, 2.4] : [],
            }),
          ];
    case "role":
      return [
        straight(pathInk(`M${x} ${y}H${to}`, { stroke: "ink", width: scale.stroke.role })),
        dot(from, of, "ink", 2.1),
      ];
    case "home":
      return [bar(3.4, { stroke: "muted", width: 0.8, dash: [1.6, 2] })];
    case "plain":
      return [straight(pathInk(`M${x} ${y}H${to}`, { stroke: "muted", width: 1.1 }))];
  }
}

function coupleForm({
  union,
}: Extract<Form, { is: "couple" }>): Pick<
  Extract<Ink, { kind: "path" }>,
  "width" | "dash" | "cap"
> {
  const { line } = unions[union];
  return lineForm(line === null || line === "solid-over-dashed" ? "solid" : line, scale);
}

/** Where a stretch begins: a dot in its tone; slashes where a couple parted. */
export function beginShapes(form: Form, at: Point, of: string): readonly Shape[] {
  if (form.is === "tie") return [dot(at, of, ties[form.tie].tone, 2.6)];
  if (form.is !== "couple") return [];
  const { slashes } = unions[form.union];
  const { height, lean, apart } = scale.slash;
  const box: Box = { x: at.x - 8, y: at.y - height / 2, width: 16, height };
  const strokes = Array.from({ length: slashes }, (_, i) => {
    const x = at.x + (i - (slashes - 1) / 2) * apart;
    return `M${x - lean / 2} ${at.y + height / 2}L${x + lean / 2} ${at.y - height / 2}`;
  });
  if (slashes === 0)
    return [
      {
        ...shape(of, { x: at.x - 1, y: at.y - 4, width: 2, height: 8 }),
        ink: pathInk(`M${at.x} ${at.y - 4}V${at.y + 4}`, { stroke: "structure", width: 1.1 }),
      },
    ];
  return [
    {
      ...shape(of, box),
      ink: pathInk(strokes.join(""), { stroke: "structure", width: scale.stroke.slash }),
    },
  ];
}

function shape(of: string, box: Box): Pick<Shape, "part" | "of" | "geometry"> {
  return { part: "event", of, geometry: { box } };
}

function dot(
  at: Point,
  of: string,
  fill: "ink" | (typeof ties)[keyof typeof ties]["tone"],
  r: number,
): Shape {
  const box = { x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r };
  return { ...shape(of, box), ink: pathInk(circleOutline(at, r), { fill }) };
}
