import { absence } from "./absence.ts";
import { being } from "./being.ts";
import { conditionWords } from "./condition-words.ts";
import { howMany } from "./how-many.ts";
import { life } from "./life.ts";
import { onlyChild } from "./only-child.ts";
import { parentage } from "./parentage.ts";
import type { Sayings } from "./saying.ts";
import { seats } from "./seats.ts";
import { youngParent } from "./young-parent.ts";

/** In the order in which they stand under a name. */
export const said: readonly Sayings[] = [
  life,
  being,
  howMany,
  onlyChild,
  parentage,
  conditionWords,
  youngParent,
  absence,
  seats,
];
