import type { SymbolShape } from "../../catalogue/vocabulary.ts";
import type { Scale } from "../scale.ts";
import type { ConditionSigns } from "./condition-signs.ts";

/** What is seen in a symbol, before it has a place. */
export interface Sign {
  readonly id: string;
  readonly shape: SymbolShape;
  /** Its side, in parts of a person's. */
  readonly side: number;
  /** A smaller shape inside: the gender assigned at birth, where the family wants it told. */
  readonly inner: SymbolShape | null;
  /** A triangle inside, point down: firm, or broken for somebody bisexual. */
  readonly orientation: "firm" | "broken" | null;
  /** A letter inside, such as D for a donor. */
  readonly letter: string | null;
  /** Letters to the right, such as S for somebody who smokes. */
  readonly beside: readonly string[];
  /** Waves above: 1 for who moved to another country, 2 for who lived in several cultures. */
  readonly waves: 0 | 1 | 2;
  /** A small black triangle beside the symbol. */
  readonly secret: boolean;
  /** Nothing but existence is told. */
  readonly littleKnown: boolean;
  readonly index: boolean;
  /** How a death is drawn here; `null`: alive, or not drawn. */
  readonly died: "cross" | "slash" | null;
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
  return (sign.side * scale.symbol) / 2 + ring + scale.stroke.outline / 2;
}
