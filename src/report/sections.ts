import type { Finding } from "../patterns/finding.ts";

/** Findings under one heading, in report order. */
export interface Section {
  readonly heading: string;
  /** How many of them are read beside a drawing; the rest is for the list. */
  readonly beside: number;
  readonly findings: readonly Finding[];
}

type Which = (finding: Finding) => boolean;

/** The order in which findings are read: what changed and what helped stand beside what repeats. */
const headings: readonly { heading: string; which: Which; beside: number }[] = [
  { heading: "What repeats, as told", which: repeats, beside: 4 },
  { heading: "What changed", which: ({ kind }) => kind === "change", beside: 3 },
  { heading: "What may have helped", which: ({ kind }) => kind === "resource", beside: 1 },
  { heading: "Also noted", which: alsoNoted, beside: 0 },
];

/** A triangle told once repeats nothing yet. */
function repeats({ kind, grade }: Finding): boolean {
  return kind === "repeat" || (kind === "triangle" && grade >= 2);
}

function alsoNoted(finding: Finding): boolean {
  return finding.kind === "note" || (finding.kind === "triangle" && !repeats(finding));
}

/** The findings under their headings; headings with none are left out. */
export function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  return headings
    .map(({ heading, which, beside }) => ({ heading, beside, findings: findings.filter(which) }))
    .filter((section) => section.findings.length > 0);
}
