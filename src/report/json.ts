import type { Finding, Report } from "../patterns/finding.ts";

/** The report as JSON text, keys in the documented order, two spaces a level. */
export function reportJson(report: Report): string {
  const { findings, dismissed, questions, nothing, unable, examined } = report;
  const open = unable.map(({ pattern, missing }) => ({ pattern, missing }));
  const plain = {
    ...{ findings: findings.map(plainFinding), dismissed: dismissed.map(plainFinding) },
    ...{ questions, nothing },
    ...{ unable: open, examined },
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** Without what only lists and drawings need. */
function plainFinding(finding: Finding): object {
  const { id, pattern, name, grade, modifiers, verdict, people, generations, line } = finding;
  const { support, claim, rivals, question, answer } = finding;
  const evidence = finding.evidence.map(({ fact, by, at }) => ({ fact, by, at }));
  return {
    ...{ id, pattern, name, grade, modifiers, verdict, people, generations, line },
    ...{ support, evidence, claim, rivals, question, answer },
  };
}
