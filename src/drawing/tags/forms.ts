import type { MarkForm } from "../marks.ts";
import type { Box } from "../scene.ts";
import type { Tag } from "../tag.ts";
import { boxed, octagon } from "./corners.ts";
import { pill, signpost } from "./outlines.ts";

/** How one kind of mark looks: told apart in black print by outline, filling and plus. */
export interface TagForm {
  readonly outline: (box: Box) => string;
  /** A white numeral on black; otherwise a black one on white, in an outline. */
  readonly filled: boolean;
  readonly plus: boolean;
  /** Width of the outline, in points. */
  readonly stroke: number;
  /** Beside numeral and plus together, left and right. */
  readonly padding: number;
  /** How far the numeral stands from the middle. */
  readonly shift: number;
}

export function formOf(tag: Tag): TagForm {
  return forms[tag.form];
}

// prettier-ignore
const forms: Readonly<Record<MarkForm, TagForm>> = {
  repeat:            { outline: pill,     filled: true,  plus: false, stroke: 0,    padding: 3.6,  shift: 0 },
  "repeat-resource": { outline: pill,     filled: true,  plus: true,  stroke: 0,    padding: 8.6,  shift: 0 },
  change:            { outline: signpost, filled: false, plus: false, stroke: 1.25, padding: 13.4, shift: -1.2 },
  resource:          { outline: pill,     filled: false, plus: true,  stroke: 1.25, padding: 8.6,  shift: 0 },
  note:              { outline: pill,     filled: false, plus: false, stroke: 0.6,  padding: 3.6,  shift: 0 },
  added:             { outline: boxed,    filled: false, plus: true,  stroke: 1.25, padding: 7,    shift: 0 },
  corrected:         { outline: boxed,    filled: false, plus: false, stroke: 1.25, padding: 3.6,  shift: 0 },
  ended:             { outline: octagon,  filled: true,  plus: false, stroke: 0,    padding: 5,    shift: 0 },
  mended:            { outline: boxed,    filled: true,  plus: true,  stroke: 0,    padding: 7,    shift: 0 },
};
