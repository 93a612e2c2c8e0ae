import type { Family } from "../../family/family.ts";
import type { Scale } from "../scale.ts";
import { parentageBlock, wordsGap } from "../structure/parentage-block.ts";
import { spokenAt } from "../structure/spoken-landing.ts";
import type { Skeleton } from "./skeleton.ts";

/** What stands above somebody's symbol: lines that come down on it and the words beside them. */
export interface LandingReach {
  /** To either side of the middle; 0 where nothing comes down there. */
  readonly left: number;
  readonly right: number;
  /** Of the words; 0 without any. */
  readonly height: number;
}

interface Landed {
  readonly family: Family;
  readonly skeleton: Skeleton;
  /** By drop, then by landing: how far beside its seat's middle a line comes down. */
  readonly offsets: readonly (readonly number[])[];
  readonly scale: Scale;
}

/** Half of a line, adoption's two included, and white beside it. */
const line = 5;

/** By seat: how far what comes down on it reaches; words stand on the side of their line. */
export function landingReach(landed: Landed): readonly LandingReach[] {
  const { family, skeleton, offsets, scale } = landed;
  const reach = skeleton.seats.map(() => ({ left: 0, right: 0, height: 0 }));
  for (const [drop, { to }] of skeleton.drops.entries())
    for (const [i, landing] of to.entries()) {
      const [there, offset] = [reach[landing.seat], offsets[drop]?.[i] ?? 0];
      if (there === undefined) continue;
      const spoken = spokenAt(family, skeleton, landing);
      const words = spoken === null ? null : parentageBlock(spoken, scale);
      const width = words === null ? 0 : wordsGap + words.width;
      const isLeft = offset < -0.5;
      there.left = Math.max(there.left, line - offset + (isLeft ? width : 0));
      there.right = Math.max(there.right, line + offset + (isLeft ? 0 : width));
      there.height = Math.max(there.height, words?.height ?? 0);
    }
  return reach;
}
