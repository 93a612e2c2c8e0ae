import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";

/** Too common to say anything when they come up twice, or told by other patterns. */
const leftOut: readonly TieKind[] = [
  ...(["plain", "connected", "harmony", "close", "love", "in-love", "supportive"] as const),
  ...(["repaired", "reconciled", "healthy", "cutoff", "never-met", "no-contact"] as const),
];

/** Ties worth telling when they come up again. */
export const repeatableTies: readonly TieKind[] = Object.keys(ties)
  .filter((word): word is TieKind => word in ties)
  .filter((tie) => ties[tie].tone !== "harm" && !leftOut.includes(tie));
