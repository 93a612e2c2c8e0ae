import { origin } from "../family/time/timeline.ts";
import type { Gap } from "../family/time/timeline.ts";
import type { Study } from "./study.ts";

/** When somebody was born and died, in days from the origin. */
export interface Life {
  readonly born: Gap;
  /** `null` where no death is told that counts. */
  readonly died: Gap | null;
}

export function lifeIn({ family, birthOf, deathOf }: Study, id: string): Life {
  const { between } = family.timeline;
  const died = deathOf(id);
  return {
    born: between(origin, birthOf(id)),
    died: died === null ? null : between(origin, died.time.start),
  };
}

/**
 * Whether the second may certainly come after the first, and at most so many days after: of two that
 * lie far apart the timeline need not be asked.
 */
export function mayFollow(first: Gap, second: Gap, within = Infinity): boolean {
  return !(second.most - first.least <= 0) && !(second.least - first.most > within);
}
