import type { Moment } from "../../family/time/timeline.ts";
import type { Truth } from "../../family/truth.ts";
import type { PileUp } from "./pile-ups.ts";
import type { Study } from "../study.ts";
import type { Stress } from "./stresses.ts";

/** Whether the family's own rate is lower; not known where nothing else is dated. */
export function standsOut(
  group: PileUp,
  all: readonly Stress[],
  { others, study }: { readonly others: readonly Moment[]; readonly study: Study },
): Truth {
  const { timeline } = study.family;
  const [first] = group;
  if (first === undefined) return "unknown";
  const before = (moment: Moment): number => timeline.between(moment, first.at).least;
  const after = (moment: Moment): number => timeline.between(first.at, moment).least;
  const moments = [...all.map((stress) => stress.at), ...others];
  const start = moments.reduce((a, b) => (before(b) > before(a) ? b : a), first.at);
  const end = moments.reduce((a, b) => (after(b) > after(a) ? b : a), first.at);
  const windows = Math.floor((before(start) + after(end)) / study.settings.window) + 1;
  if (windows < 2) return "unknown";
  const counts = Array.from({ length: windows }, () => 0);
  for (const stress of all) {
    const at = Math.floor(timeline.between(start, stress.at).least / study.settings.window);
    if (at >= 0 && at < windows) counts[at] = (counts[at] ?? 0) + 1;
  }
  return median(counts) < group.length ? "yes" : "no";
}

function median(counts: readonly number[]): number {
  return [...counts].sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;
}
