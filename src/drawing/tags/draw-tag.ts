import { pathInk, textInk } from "../ink.ts";
import type { Box, Colour, Point, Shape } from "../scene.ts";
import type { Tag } from "../tag.ts";
import { formOf } from "./forms.ts";
import type { TagForm } from "./forms.ts";

/** What a tag takes up, its white rim included. */
export function tagSize(tag: Tag): { readonly width: number; readonly height: number } {
  const body = bodyOf(tag, { x: 0, y: 0 });
  return { width: body.width + 2 * rim, height: body.height + 2 * rim };
}

/** A finding's number in the form of its kind. The white rim cuts it free of what lies below. */
export function drawTag(tag: Tag, centre: Point): readonly Shape[] {
  const form = formOf(tag);
  const body = bodyOf(tag, centre);
  const paper = { fill: "paper", stroke: null } as const;
  const outer = around(body, rim);
  const shapes = [
    part(tag, outer, pathInk(form.outline(outer), paper)),
    part(tag, body, bodyInk(form, body)),
    numeral(tag, form, centre),
  ];
  return form.plus ? [...shapes, plus(tag, form, centre)] : shapes;
}

const size = 8;
/** A digit of Noto Sans Bold is 572 of 1000 wide. */
const digitWidth = 0.572 * size;
const height = 12.8;
const rim = 1.3;
/** A plus and the space before it. */
const plusWidth = 7.6;
const plusArm = 2.8;

function bodyOf(tag: Tag, centre: Point): Box {
  const form = formOf(tag);
  const width = Math.max(height, contentWidth(tag, form) + form.padding);
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

function contentWidth(tag: Tag, form: TagForm): number {
  return numeralWidth(tag) + (form.plus ? plusWidth : 0);
}

function numeralWidth(tag: Tag): number {
  return String(tag.number).length * digitWidth;
}

function bodyInk(form: TagForm, body: Box): Shape["ink"] {
  if (form.filled) return pathInk(form.outline(body), { fill: "ink" });
  const line = around(body, -form.stroke / 2);
  return pathInk(form.outline(line), { fill: "paper", stroke: "ink", width: form.stroke });
}

function numeral(tag: Tag, form: TagForm, centre: Point): Shape {
  const width = numeralWidth(tag);
  const middle = centre.x + form.shift - (form.plus ? plusWidth / 2 : 0);
  const box = { x: middle - width / 2, y: centre.y - 3, width, height: 6 };
  const at = { x: middle, y: centre.y + 2.85 };
  const said = { size, weight: 700, anchor: "middle", colour: numeralColour(form) } as const;
  return part(tag, box, textInk(String(tag.number), at, said));
}

function plus(tag: Tag, form: TagForm, centre: Point): Shape {
  const x = centre.x + contentWidth(tag, form) / 2 - plusArm;
  const y = centre.y;
  const d = `M${x - plusArm} ${y}H${x + plusArm}M${x} ${y - plusArm}V${y + plusArm}`;
  const box = { x: x - plusArm, y: y - plusArm, width: 2 * plusArm, height: 2 * plusArm };
  return part(tag, box, pathInk(d, { stroke: numeralColour(form), width: 1.4 }));
}

function numeralColour(form: TagForm): Colour {
  return form.filled ? "paper" : "ink";
}

function part(tag: Tag, box: Box, ink: Shape["ink"]): Shape {
  return { part: "tag", of: String(tag.number), geometry: { box }, ink };
}

function around(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  };
}
