import type { Family } from "../../family/family.ts";
import type { Marks } from "../marks.ts";
import type { Scale } from "../scale.ts";
import type { Shape } from "../scene.ts";
import { stack } from "./block.ts";
import type { Block } from "./block.ts";
import { childRows } from "./legend/children.ts";
import { coupleRows } from "./legend/couples.ts";
import { elsewhere } from "./legend/elsewhere.ts";
import { householdRows } from "./legend/households.ts";
import { grid } from "./legend/grid.ts";
import { markRows } from "./legend/marks.ts";
import { peopleRows } from "./legend/people.ts";
import { merged } from "./legend/row.ts";
import { tieRows } from "./legend/ties.ts";
import { timeRows } from "./legend/time.ts";

/** What is drawn, and nothing else; no two entries of equal form. */
export function legend(
  family: Family,
  drawing: readonly Shape[],
  marks: Marks,
  scale: Scale,
): (width: number) => Block {
  const rows = merged([
    ...peopleRows(family, drawing, scale),
    ...coupleRows(family, drawing, scale),
    ...childRows(family, drawing, scale),
    ...householdRows(drawing),
    ...tieRows(family, drawing, marks, scale),
    ...timeRows(family, drawing, scale),
    ...markRows(marks, drawing),
  ]);
  const sentences = elsewhere(family, drawing, marks);
  return (width) => stack([grid(rows, width), sentences(width)]);
}
