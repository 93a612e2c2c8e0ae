import { describe, expect, it } from "vitest";
import { findPatterns } from "../../src/patterns/find.ts";
import type { Evidence, Finding } from "../../src/patterns/finding.ts";
import { familyOf } from "../family.ts";
import { exampleText, keyOf, without } from "./editing.ts";
import { families } from "./generations/families.ts";
import { families as singles } from "./singles/families.ts";

/** The same steps twice in one life, and the same course twice in one bond, with and without ids. */
const twice = `
index: ida
people:
  ida: { gender: female, born: 1970 }
  max: { gender: male, born: 1940 }
  eva: { gender: female, born: 1942, died: 1981-05 }
  leo: { gender: male, born: 1968, died: 1981-09 }
  per: { gender: male, born: 1972, died: 1995-08 }
children:
  - { child: [ida, leo, per], of: [eva, max] }
events:
  - { who: ida, event: moved-for-work, when: 1990-02 }
  - { who: ida, event: moved-for-work, when: 2000-02 }
  - { who: max, event: moved-for-work, when: 1981-12, id: first-move }
  - { who: max, event: moved-for-work, when: 1996-01, id: second-move }
  - { who: ida, event: moved-for-work, when: 1995-10 }
conditions:
  - { who: ida, condition: depression, from: 1990-06 }
  - { who: ida, condition: anxiety, from: 2000-06 }
  - { who: max, condition: alcohol, from: 1982-06 }
  - { who: max, condition: depression, from: 1996-06 }
ties:
  - between: [max, ida]
    phases:
      - { tie: cutoff, by: ida, from: 1998 }
      - { tie: reconciled, by: max, from: 2000 }
      - { tie: cutoff, by: max, from: 2003 }
      - { tie: reconciled, by: ida, from: 2005 }
`;

const files = [
  ...["clarissa", "donna", "enmeshment"].map((name) => ({ name, text: exampleText(name) })),
  { name: "everything twice", text: `genogram: 1\n${twice}` },
  ...Object.entries({ ...families, ...singles }).flatMap(([pattern, four]) =>
    Object.entries(four).map(([kind, text]) => ({
      name: `${pattern}, ${kind}`,
      text: `genogram: 1\n${String(text)}`,
    })),
  ),
];

describe.each(files)("ids of findings: $name", ({ text }) => {
  const family = familyOf(text);
  const { index } = family;
  const { findings } = findPatterns(family);
  const all = new Map(
    findings.flatMap(({ evidence }) => evidence.map((one) => [keyOf(one.of), one] as const)),
  );

  it("are given once", () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it("are made of the pattern and its people, each once", () => {
    for (const { id, pattern, people } of findings) {
      const [start, rest = ""] = id.split(":");
      expect(start).toBe(pattern);
      const [who = ""] = rest.split(".");
      const known = [...people, ...index, "family"].sort((a, b) => b.length - a.length);
      const left = known.reduce((words, person) => words.replace(person, ""), who);
      expect(left, id).toMatch(/^-*$/);
    }
  });

  it("stay when what another finding rests on is taken out", () => {
    const changed: string[] = [];
    for (const [key, { of }] of all) {
      const left = without(text, of);
      if (left === null) continue;
      const now = findPatterns(left).findings;
      for (const finding of findings.filter((one) => !restsOn(one, key)))
        if (!now.some(({ id }) => id === finding.id)) changed.push(`${finding.id} without ${key}`);
      for (const finding of now) {
        const before = findings.filter((one) => isSame(one, finding, key)).map(({ id }) => id);
        if (before.length > 0 && !before.includes(finding.id))
          changed.push(`${before.join(" or ")} is ${finding.id} without ${key}`);
      }
    }
    expect(changed).toEqual([]);
  });
});

function restsOn({ evidence }: Finding, key: string): boolean {
  return evidence.some(({ of }) => isPart(keyOf(of), key));
}

/** A line goes with its phases. */
function isPart(key: string, removed: string): boolean {
  return `${key}/`.startsWith(`${removed}/`) || `${removed}/`.startsWith(`${key}/`);
}

/** Whether it says the same of the same facts, but for the one that is gone. */
function isSame(before: Finding, now: Finding, gone: string): boolean {
  const words = (evidence: readonly Evidence[]): string =>
    evidence
      .map(({ fact }) => fact)
      .sort()
      .join("; ");
  const left = before.evidence.filter(({ of }) => !isPart(keyOf(of), gone));
  return (
    before.pattern === now.pattern &&
    before.title === now.title &&
    [...before.people].sort().join(" ") === [...now.people].sort().join(" ") &&
    words(left) === words(now.evidence)
  );
}
