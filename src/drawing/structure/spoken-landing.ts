import { parentages } from "../../catalogue/parentage.ts";
import type { Family } from "../../family/family.ts";
import type { Landing, Skeleton } from "../layout/skeleton.ts";
import type { Descent } from "../layout/kin.ts";
import { manyParents } from "../wording/many-parents.ts";

/** What words stand beside a line for, where it comes down on a child; `null` where its form says all. */
export function spokenAt(
  family: Family,
  { seats }: Skeleton,
  { descent, seat }: Landing,
): Descent | null {
  if (descent === null || parentages[descent.kind].line !== "dotted") return null;
  if (seats[seat]?.person !== descent.child) return null;
  return manyParents(family, descent.child).length > 0 ? null : descent;
}
