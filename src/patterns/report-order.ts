import type { Found } from "./finding.ts";

/** Told first to last; kinds of one group are told together. */
const groups: readonly (readonly Found["kind"][])[] = [
  ["repeat", "change", "resource"],
  ["triangle"],
  ["note"],
];

/**
 * The findings in the order a report tells them: repeats by grade with breaks, repairs and
 * resources between them, then triangles, then notes. Within that the stronger first, then the
 * certain before the possible; the rest is settled by number and people, never by the file.
 */
export function reported(findings: readonly Found[]): readonly Found[] {
  const inGroup = (kinds: readonly Found["kind"][]): readonly Found[] =>
    interleaved(kinds.map((kind) => ranked(findings.filter((finding) => finding.kind === kind))));
  return groups.flatMap(inGroup);
}

/** One of each list in turn, so that no list waits for the end of another. */
function interleaved(lists: readonly (readonly Found[])[]): readonly Found[] {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  const all: Found[] = [];
  for (let at = 0; at < longest; at++)
    for (const list of lists) {
      const one = list[at];
      if (one !== undefined) all.push(one);
    }
  return all;
}

function ranked(findings: readonly Found[]): readonly Found[] {
  const certain = ({ verdict }: Found): number => (verdict === "yes" ? 0 : 1);
  return [...findings].sort(
    (a, b) =>
      b.grade - a.grade ||
      certain(a) - certain(b) ||
      compared(a.pattern, b.pattern) ||
      compared(a.id, b.id),
  );
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
