import { namesIn } from "../time/names.ts";
import type { TimeWritten } from "./times.ts";

/** The ids that a time names. */
export function mentioned(written: TimeWritten): readonly string[] {
  if ("mistake" in written.phrase || written.key === "lasting") return [];
  return namesIn(written.phrase).map(({ id }) => id);
}
