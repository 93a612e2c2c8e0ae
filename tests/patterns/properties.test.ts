import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/family/fact.ts";
import type { Finding } from "../../src/patterns/finding.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { familyOf } from "../family.ts";
import { exampleText, factsOf, keyOf, without } from "./editing.ts";

const examples = ["clarissa", "donna", "enmeshment"] as const;

/** All of a finding but where it stands: in the file, in the drawing, in the family of the index. */
function meaning(finding: Finding): unknown {
  const evidence = finding.evidence.map(({ fact, by }) => ({ fact, by }));
  return { ...finding, evidence, shown: null, generations: null, line: null };
}

/** Gone, or weaker in any of the ways a finding is weighed. */
function isLower(before: Finding, after: Finding | undefined): boolean {
  if (after === undefined) return true;
  const lost = before.modifiers.some(
    (one) => one.startsWith("+") && !after.modifiers.includes(one),
  );
  const gained = after.modifiers.some(
    (one) => one.startsWith("-") && !before.modifiers.includes(one),
  );
  const count = ({ support }: Finding): number => support.known + support.unknown;
  return (
    after.grade < before.grade ||
    (before.verdict === "yes" && after.verdict === "possible") ||
    after.support.shown < before.support.shown ||
    count(after) < count(before) ||
    lost ||
    gained
  );
}

describe.each(examples)("findings of %s rest on what they name", (name) => {
  const text = exampleText(name);
  const family = familyOf(text);
  const findings = findPatterns(family).findings;
  const facts = factsOf(family);

  it("goes or sinks without any one fact it names", () => {
    const kept: string[] = [];
    for (const finding of findings)
      for (const { of, fact } of finding.evidence) {
        const left = without(text, of);
        expect(left, `${keyOf(of)} can be taken out`).not.toBeNull();
        const after = findPatterns(left!).findings.find(({ id }) => id === finding.id);
        if (!isLower(finding, after)) kept.push(`${finding.id} without ${keyOf(of)} (${fact})`);
      }
    expect(kept).toEqual([]);
  });

  it("stays the same without any fact it does not name", () => {
    const changed: string[] = [];
    for (const { path } of facts.filter((fact) => !isTimeOf(fact, facts))) {
      const left = without(text, path);
      if (left === null) continue;
      const after = new Map(findPatterns(left).findings.map((one) => [one.id, one]));
      for (const finding of findings) {
        if (finding.evidence.some(({ of }) => isNamed(keyOf(of), keyOf(path)))) continue;
        const now = after.get(finding.id);
        if (JSON.stringify(now && meaning(now)) !== JSON.stringify(meaning(finding)))
          changed.push(`${finding.id} without ${keyOf(path)}`);
      }
    }
    expect(changed).toEqual([]);
  });
});

/** Whether other facts' times are told by it: without it these are no longer what they were. */
function isTimeOf(fact: Fact, all: readonly Fact[]): boolean {
  const parts = all.filter(({ path }) => isNamed(keyOf(path), keyOf(fact.path)));
  const ids = parts.flatMap(({ id }) => id ?? []);
  return all.some(({ time }) => time.names.some((name) => ids.includes(name)));
}

/** A line goes with all its phases; a bond of one phase stands at one place with it. */
function isNamed(named: string, removed: string): boolean {
  return `${named}/`.startsWith(`${removed}/`) || `${removed}/`.startsWith(`${named}/`);
}
