import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import type { Figure } from "../figure.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import type { Box, Point, Shape } from "../scene.ts";
import { tagsAt } from "../tag.ts";
import type { Tag } from "../tag.ts";
import { drawTag, tagSize } from "../tags/draw-tag.ts";
import { openFrame } from "../open-halo.ts";
import { besideMarks } from "./beside-marks.ts";
import { drawnPeople } from "./drawn-people.ts";
import { labelOf } from "./label.ts";
import { signOf } from "./sign-of.ts";
import { signRadius } from "./sign.ts";
import { concerning } from "./concerning.ts";
import { depthOf } from "./stack.ts";
import { drawSign } from "./symbol.ts";

/** Everybody in the picture as drawn and measured, in the order of the file, the margin's people last. */
export function figuresOf(family: Family, scale: Scale, marks: Marks): ReadonlyMap<string, Figure> {
  const about = concerning(family);
  return new Map(
    drawnPeople(family).map((person) => [
      person.id,
      figureOf(about(person.id), person, scale, marks),
    ]),
  );
}

function figureOf(family: Family, person: Person, scale: Scale, marks: Marks): Figure {
  const { id } = person;
  const sign = signOf(family, person);
  const radius = signRadius(sign, scale);
  const tags = tagsAt(marks, id);
  const halo = haloReach(id, scale, marks);
  return {
    id,
    radius,
    label: labelOf(family, person, scale, marks),
    halo,
    labelGap: underSymbol + halo,
    margin: sign.framed,
    draw: (centre) => [...drawSign(sign, scale, centre), ...tagShapes(tags, radius, centre)],
    boxes: (centre) => [
      bodyBox(centre, radius, depthOf(sign, scale)),
      ...besideMarks(sign, radius, centre).map(({ box }) => box),
      ...tagShapes(tags, radius, centre).flatMap(boxesOf),
    ],
  };
}

const underSymbol = 3;

/** How far a halo reaches beyond the symbol. */
function haloReach(id: string, { halo }: Scale, marks: Marks): number {
  if (marks.halo?.open.includes(id) === true) return halo + openFrame;
  return marks.halo?.filled.includes(id) === true ? halo : 0;
}

function bodyBox({ x, y }: Point, r: number, depth: number): Box {
  return { x: x - r, y: y - r - depth, width: 2 * r + depth, height: 2 * r + depth };
}

/** Numbers at a person: from the symbol's upper right outwards. */
function tagShapes(tags: readonly Tag[], radius: number, { x, y }: Point): readonly Shape[] {
  const shapes: Shape[] = [];
  let left = x + 0.62 * radius;
  for (const tag of tags) {
    const { width } = tagSize(tag);
    shapes.push(...drawTag(tag, { x: left + width / 2, y: y - 0.95 * radius }));
    left += width + 1;
  }
  return shapes;
}

function boxesOf({ geometry }: Shape): readonly Box[] {
  return "box" in geometry ? [geometry.box] : [];
}
