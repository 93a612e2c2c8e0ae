import { readFileSync } from "node:fs";
import { findPatterns } from "../../../src/patterns/find.ts";
import type { Finding, Report } from "../../../src/patterns/finding.ts";
import { familyOf } from "../../family.ts";

export const examples = ["clarissa", "donna", "enmeshment"] as const;

export function example(name: (typeof examples)[number]): string {
  return readFileSync(new URL(`../../../examples/${name}.genogram.yaml`, import.meta.url), "utf8");
}

/** The text with one passage changed; a passage that is not there is a mistake of the test. */
export function edited(text: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`not in the file: ${from}`);
    return now.replace(from, () => to);
  }, text);
}

export function reportOf(yaml: string): Report {
  return findPatterns(familyOf(yaml));
}

export function found(yaml: string, pattern: string): readonly Finding[] {
  return reportOf(yaml).findings.filter((finding) => finding.pattern === pattern);
}

/** Everything a finding says to a reader. */
export function sayings(finding: Finding): readonly string[] {
  const { claim, title, caption, counts, rivals, question, evidence } = finding;
  const facts = evidence.map(({ fact }) => fact);
  return [claim, title, caption, counts, ...rivals, question, ...facts].flatMap(
    (said) => said ?? [],
  );
}

/** Everything a report says to a reader. */
export function allSaid(report: Report): readonly string[] {
  const asked = report.questions.map(({ ask }) => ask);
  return [
    ...report.findings.flatMap(sayings),
    ...asked,
    ...report.unable.map(({ missing }) => missing),
  ];
}

/** Ids changed wherever they stand as a word of their own. */
export function renamed(text: string, names: Readonly<Record<string, string>>): string {
  const ids = Object.keys(names).sort((a, b) => b.length - a.length);
  const word = new RegExp(`(?<![\\w-])(${ids.join("|")})(?![\\w-])(?!'s)`, "g");
  return text.replace(word, (id) => names[id] ?? id);
}

/** Women become men, men women. */
export function gendersSwapped(text: string): string {
  return text.replace(/gender: (fe)?male/g, (gender) =>
    gender === "gender: male" ? "gender: female" : "gender: male",
  );
}
