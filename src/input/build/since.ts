import type { Path, Stretch } from "../../family/fact.ts";
import type { Moment } from "../../family/time/timeline.ts";

/** From a moment on; nothing is said of an end. `path` is that of the fact, to name its end. */
export function since(start: Moment, path: Path): Stretch {
  const written = { when: null, from: null, until: null, lasting: null };
  return { start, end: `end:${path.join("/")}`, ended: "unknown", written, names: [] };
}
