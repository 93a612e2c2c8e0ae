import type { Finding } from "./finding.ts";

/** Told first to last; kinds of one group are told together. */
const groups: readonly (readonly Finding["kind"][])[] = [
  ["repeat", "change", "resource"],
  ["triangle"],
  ["note"],
];

/**
 * The findings in the order a report tells them: repeats by grade with breaks, repairs and
 * resources between them, then triangles, then notes. Within that the stronger first, then the
 * certain before the possible; the rest is settled by number and people, never by the file.
 */
export function reported(findings: readonly Finding[]): readonly Finding[] {
  const inGroup = (kinds: readonly Finding["kind"][]): readonly Finding[] =>
    interleaved(kinds.map((kind) => ranked(findings.filter((finding) => finding.kind === kind))));
  return groups.flatMap(inGroup);
}

/** One of each list in turn, so that no list waits for the end of another. */
function interleaved(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function ranked(findings: readonly Finding[]): readonly Finding[] {
  const certain = ({ verdict }: Finding): number => (verdict === "yes" ? 0 : 1);
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
