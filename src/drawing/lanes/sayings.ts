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
