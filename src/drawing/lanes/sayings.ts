import { ties } from "../../catalogue/ties.ts";
import type { Scale } from "../scale.ts";
import type { Form, RoleWire } from "./bundle.ts";
import type { Saying } from "./words.ts";

/** The words beside one stretch of a tie, in its tone. */
export function formSaying({ key, kind, words, tags }: Form, scale: Scale): Saying {
  const size = scale.text.tieLabel;
  return { of: key, text: words, size, weight: 400, colour: ties[kind].tone, tags };
}

/** The words beside a role's arrow. */
export function roleSaying({ of, words, tags }: RoleWire, scale: Scale): Saying {
  return { of, text: words, size: scale.text.roleLabel, weight: 600, colour: "ink", tags };
}

/** The least length of a stretch on which its form can be told. */
export function leastLength({ kind, broken }: Form): number {
  const { stroke, head } = ties[kind];
  const wedges = broken.by.length * 11;
  if (stroke === "bars") return (broken.repaired ? 34 : 27) + wedges;
  return head === "none" ? 28 : 34;
}
