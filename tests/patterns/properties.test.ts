import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/family/fact.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import type { Finding, Report } from "../../src/patterns/finding.ts";
import { familyOf } from "../family.ts";
import { exampleText, factsOf, keyOf, textOf, treeOf, without } from "./editing.ts";
import { families } from "./generations/families.ts";
import { numbers, shuffled } from "./shuffling.ts";
import { families as singles } from "./singles/families.ts";
import { renamed } from "./renaming.ts";

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

/** What is found without one statement, by the place of that statement. */
function foundWithout(text: string): (fact: Pick<Fact, "path">) => Map<string, Finding> | null {
  const known = new Map<string, Map<string, Finding> | null>();
  return ({ path }) => {
    const key = keyOf(path);
    const before = known.get(key);
    if (before !== undefined) return before;
    const left = without(text, path);
    const found = left === null ? null : byId(findPatterns(left));
    known.set(key, found);
    return found;
  };
}

function byId(report: Report): Map<string, Finding> {
  return new Map(report.findings.map((finding) => [finding.id, finding]));
}

/** The examples whole, and each detector's own findings in the family that shows it. */
const files = [
  ...examples.map((name) => ({ name, text: exampleText(name), pattern: null })),
  ...Object.entries({ ...families, ...singles }).map(([pattern, { shows }]) => ({
    ...{ name: `the family for ${pattern}`, pattern },
    text: `genogram: 1\n${shows}`,
  })),
];

describe.each(files)("findings of $name rest on what they name", ({ text, pattern }) => {
  const family = familyOf(text);
  const findings = findPatterns(family).findings.filter(
    (finding) => pattern === null || finding.pattern === pattern,
  );
  const facts = factsOf(family);
  const found = foundWithout(text);

  it("goes or sinks without any one fact it names", () => {
    const kept: string[] = [];
    for (const finding of findings)
      for (const { of, fact } of finding.evidence) {
        const left = found({ path: of });
        expect(left, `${keyOf(of)} can be taken out`).not.toBeNull();
        if (!isLower(finding, left?.get(finding.id)))
          kept.push(`${finding.id} without ${keyOf(of)} (${fact})`);
      }
    expect(kept).toEqual([]);
  });

  it("stays the same without any fact it does not name", () => {
    const changed: string[] = [];
    for (const fact of facts.filter((one) => !isTimeOf(one, facts))) {
      const left = found(fact);
      if (left === null) continue;
      for (const finding of findings) {
        if (finding.evidence.some(({ of }) => isNamed(keyOf(of), keyOf(fact.path)))) continue;
        const now = left.get(finding.id);
        if (JSON.stringify(now && meaning(now)) !== JSON.stringify(meaning(finding)))
          changed.push(`${finding.id} without ${keyOf(fact.path)}`);
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

/** The examples, and each family that a detector finds something in, or nothing, or cannot tell. */
const whole = [
  ...examples.map((name) => ({ name, text: exampleText(name) })),
  ...Object.entries({ ...families, ...singles }).flatMap(([pattern, four]) =>
    Object.entries(four).map(([kind, text]) => ({
      name: `${pattern}, ${kind}`,
      text: `genogram: 1\n${String(text)}`,
    })),
  ),
];

describe.each(whole)("findings of $name do not hang on the file's order and names", ({ text }) => {
  const report = findPatterns(familyOf(text));

  it.each([1, 2, 3, 4, 5])("stay the same when lines are moved (%i)", (seed) => {
    const moved = findPatterns(familyOf(textOf(shuffled(treeOf(text), numbers(seed)))));
    const said = ({ findings, ...rest }: Report): unknown => ({
      ...rest,
      questions: rest.questions
        .map(({ ask, about }) => [ask, ...[...about].sort()].join(" "))
        .sort(),
      findings: findings.map((finding) => ({
        ...finding,
        evidence: finding.evidence.map(({ fact, by }) => ({ fact, by })),
        shown: null,
      })),
    });
    expect(said(moved)).toEqual(said(report));
  });

  it("stay the same when somebody unrelated is added", () => {
    const more = text.replace("people:\n", "people:\n  zoe: { gender: female }\n  abel:\n");
    const added = findPatterns(familyOf(more));
    expect(added.findings.map(weighedAsIs)).toEqual(report.findings.map(weighedAsIs));
    expect(added.findings.map(meaning)).toEqual(report.findings.map(meaning));
    expect(added.nothing).toEqual(report.nothing);
  });

  it("stay the same but for names when everybody and every line is called otherwise", () => {
    const { tree, named } = renamed(treeOf(text));
    const other = findPatterns(familyOf(textOf(tree)));
    const here = report.findings.map((finding) => weighed(finding, named)).sort();
    const there = other.findings.map(weighedAsIs).sort();
    expect(there).toEqual(here);
    expect(other.nothing).toEqual(report.nothing);
    expect(other.unable.map(({ pattern }) => pattern)).toEqual(
      report.unable.map(({ pattern }) => pattern),
    );
  });

  it("come in the same bytes twice", () => {
    expect(JSON.stringify(findPatterns(familyOf(text)))).toBe(JSON.stringify(report));
  });
});

/** What a finding comes to, whoever is called what. */
function weighed(finding: Finding, call: (id: string) => string): string {
  const { pattern, kind, grade, verdict, support, generations, line } = finding;
  const people = finding.people.map(call).sort();
  const modifiers = [...finding.modifiers].sort();
  const evidence = finding.evidence
    .map(({ of }) => of.map((key) => call(String(key))).join("/"))
    .sort();
  return JSON.stringify([
    ...[pattern, kind, grade, verdict, support, generations, line],
    ...[people, modifiers, evidence],
  ]);
}

function weighedAsIs(finding: Finding): string {
  return weighed(finding, (id) => id);
}
