import type { Finding } from "../patterns/finding.ts";

/** Findings under one heading, in report order. */
export interface Section {
  readonly heading: string;
  /** How many of them are read beside a drawing; the rest is for the list. */
  readonly beside: number;
  readonly findings: readonly Finding[];
}

/** The order in which findings are read: what changed and what helped stand beside what repeats. */
const headings = [
  { heading: "What repeats, as told", kinds: ["repeat", "triangle"], beside: 4 },
  { heading: "What changed", kinds: ["change"], beside: 3 },
  { heading: "What helped", kinds: ["resource"], beside: 1 },
  { heading: "Also noted", kinds: ["note"], beside: 0 },
] as const satisfies readonly {
  heading: string;
  kinds: readonly Finding["kind"][];
  beside: number;
}[];

/** The findings under their headings; headings with none are left out. */
export function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  return headings
    .map(({ heading, kinds, beside }) => ({
      heading,
      beside,
      findings: findings.filter(({ kind }) => kinds.some((each) => each === kind)),
    }))
    .filter((section) => section.findings.length > 0);
}
