import { conditionSigns } from "./condition-signs.ts";
import type { Sign } from "./sign.ts";

/** Nothing but a shape. */
export const plainSign: Sign = {
  id: "",
  shape: "circle",
  side: 1,
  inner: null,
  orientation: null,
  letter: null,
  beside: [],
  waves: 0,
  secret: false,
  littleKnown: false,
  index: false,
  died: null,
  several: false,
  framed: false,
  age: null,
  conditions: conditionSigns([]),
};
