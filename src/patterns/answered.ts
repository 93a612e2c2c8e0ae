import type { Verdict } from "../family/conversation.ts";
import type { Family } from "../family/family.ts";
import { counted } from "./counted.ts";
import type { Finding, Found, Report } from "./finding.ts";
import { capital } from "./wording.ts";

/** The findings with what was said of them, those that were dismissed, and answers that fit none. */
interface Answered extends Pick<Report, "unmatched"> {
  readonly findings: readonly Found[];
  readonly dismissed: readonly Found[];
}

/**
 * Honours what a file says of findings. An answer belongs to what it names: the pattern, the trait
 * and the people. So it lasts as long as these are found, whatever else of the file is changed, and
 * lapses when another person or another trait comes into it.
 */
export function answered({ verdicts }: Family, findings: readonly Found[]): Answered {
  const lines = verdicts.filter(counted);
  if (lines.length === 0) return { findings, dismissed: [], unmatched: [] };
  const out = new Set<Found>();
  const all = findings.map((finding) => {
    const line = [...lines.filter((one) => fits(one, finding))].sort(
      (a, b) => closeness(b, finding) - closeness(a, finding) || order(a) - order(b),
    )[0];
    if (line === undefined) return finding;
    const answer = { ...finding, whole: () => withAnswer(finding.whole(), line) };
    if (line.verdict === "dismissed") out.add(answer);
    return answer;
  });
  return {
    findings: all.filter((finding) => !out.has(finding)),
    dismissed: all.filter((finding) => out.has(finding)),
    unmatched: lines
      .filter((line) => !findings.some((finding) => fits(line, finding)))
      .map(({ finding, about, at }) => ({ finding, about, at: `${at.file}:${at.line}` })),
  };
}

/**
 * Named by its whole id; or by `P08` or `P08.alcohol` and those it is about: nobody, wherever it is
 * found; one, wherever they are in it; several, of these and nobody else.
 */
function fits({ finding: name, about }: Verdict, finding: Found): boolean {
  if (name === finding.id) return true;
  const [pattern, trait] = partsOf(name);
  if (pattern !== finding.pattern || (trait !== null && trait !== finding.trait)) return false;
  const [only] = about;
  if (only === undefined) return true;
  if (about.length === 1 && trait === null) return finding.whole().people.includes(only);
  const known = new Set(finding.about);
  return known.size === about.length && about.every((id) => known.has(id));
}

function partsOf(name: string): readonly [pattern: string, trait: string | null] {
  const dot = name.indexOf(".");
  return dot < 0 ? [name, null] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** The more an answer names of a finding, the more it is meant for it. */
function closeness({ finding: name, about }: Verdict, finding: Found): number {
  if (name === finding.id) return 1000;
  return about.length + (partsOf(name)[1] === null ? 0 : 100);
}

/** Of two answers to one finding none is lost from view: what was reworded is shown before it is dismissed. */
function order({ verdict }: Verdict): number {
  return ["reworded", "confirmed", "dismissed"].indexOf(verdict);
}

function withAnswer(finding: Finding, line: Verdict): Finding {
  const { verdict, because, says, wording, at } = line;
  const answer = { verdict, because, says, at: `${at.file}:${at.line}` };
  if (verdict !== "reworded" || wording === null) return { ...finding, answer };
  const claim = capital(/[.?!]$/u.test(wording) ? wording : `${wording}.`);
  return { ...finding, answer, claim, caption: claim };
}
