import { ties } from "../catalogue/ties.ts";
import type { TieKind } from "../catalogue/ties.ts";

/** A bond that does good to both: neither fused nor one-sided. */
export function isGood(tie: TieKind): boolean {
  return ties[tie].tone === "positive" && ties[tie].way === "mutual";
}
