import type { genders } from "../../catalogue/people.ts";
import type { Scale } from "../scale.ts";
import type { ConditionSigns } from "./condition-signs.ts";

/** What is seen in a symbol, before it has a place. */
export interface Sign {
  readonly id: string;
  readonly shape: (typeof genders)[keyof typeof genders]["shape"];
  /** Nothing but existence is told. */
  readonly littleKnown: boolean;
  readonly index: boolean;
  readonly died: boolean;
  /** Three outlines behind each other. */
  readonly several: boolean;
  /** Not kin: small, in a dashed frame. */
  readonly framed: boolean;
  /** The age as a number, if it was told as one. */
  readonly age: string | null;
  readonly conditions: ConditionSigns;
}

/** From the centre to the outside of all that is drawn, the two outlines behind a group left out. */
export function signRadius(sign: Sign, scale: Scale): number {
  if (sign.framed) return scale.margin / 2 + scale.stroke.outline / 2;
  const ring = sign.index ? scale.indexRing : 0;
  return scale.symbol / 2 + ring + scale.stroke.outline / 2;
}
