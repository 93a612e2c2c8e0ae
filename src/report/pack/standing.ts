import type { Finding, Grade } from "../../patterns/finding.ts";

const grades: Readonly<Record<Grade, string>> = {
  0: "told once, a note",
  1: "an echo",
  2: "told more than once",
  3: "a chain of three or more",
};

/** How far a finding carries, in words and counts; never as a share of a hundred. */
export function standing({ kind, grade, verdict, line, counts, support }: Finding): string {
  return [
    ...(kind === "repeat" || kind === "triangle" ? [grades[grade]] : []),
    ...(verdict === "possible" ? ["possible"] : []),
    counts?.replace(/\.$/u, "") ?? count(support),
    ...(line === null ? [] : [line === "both" ? "on both sides" : `on the ${line} side`]),
  ].join(" · ");
}

function count({ shown, known, unknown }: Finding["support"]): string {
  if (shown === known && unknown === 0) return `rests on ${known} fact${known === 1 ? "" : "s"}`;
  return `${shown} of ${known} known${unknown > 0 ? `, ${unknown} unknown` : ""}`;
}
