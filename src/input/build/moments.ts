import type { Path } from "../../family/fact.ts";
import type { Moment } from "../../family/time/timeline.ts";

/** The moment a line or phase began. */
export function startOf(path: Path): Moment {
  return `start:${path.join("/")}`;
}

/** The moment it was over. */
export function endOf(path: Path): Moment {
  return `end:${path.join("/")}`;
}
