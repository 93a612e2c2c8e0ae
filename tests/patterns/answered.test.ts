import { describe, expect, test } from "vitest";
import { editFamily } from "../../src/input/edit.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import type { Report } from "../../src/patterns/finding.ts";
import { answerChanges } from "../../src/report/answer-line.ts";
import type { Said } from "../../src/report/answer-line.ts";
import { marksOf } from "../../src/report/marks.ts";
import { familyOf } from "../family.ts";
import { example, examples } from "./singles/look.ts";

const family = `genogram: 1
index: ida
people: { ida: , eva: , ola: , max: }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: ola }
conditions:
  - { who: ola, condition: alcohol }
  - { who: eva, condition: alcohol }
`;
const id = "P08:eva-ola.alcohol";
const said = {
  verdict: "dismissed",
  because: "low moods, no diagnosis",
  wording: null,
  says: null,
} as const;

/** The text with an answer to one finding kept in it. */
function answered(text: string, finding: string, what: Said): string {
  const told = familyOf(text);
  const report = findPatterns(told);
  const one = [...report.findings, ...report.dismissed].find((each) => each.id === finding);
  if (one === undefined) throw new Error(`no finding ${finding}`);
  const edited = editFamily({ text, name: "test" }, answerChanges(told, one, what));
  if (!("text" in edited)) throw new Error(JSON.stringify(edited));
  return edited.text;
}

function report(text: string): Report {
  return findPatterns(familyOf(text));
}

const ids = ({ findings }: Report): readonly string[] => findings.map((finding) => finding.id);

describe("an answer kept in the file", () => {
  const out = answered(family, id, said);

  test("is a line of its own that names the pattern, the trait and the people", () => {
    expect(out.startsWith(family)).toBe(true);
    expect(out.slice(family.length).trim()).toBe(
      'findings:\n  - { finding: P08.alcohol, about: [eva, ola], verdict: dismissed, because: "low moods, no diagnosis" }',
    );
  });

  test("is honoured: neither listed nor drawn, but not forgotten", () => {
    expect(ids(report(family))).toContain(id);
    expect(ids(report(out))).not.toContain(id);
    const [dismissed] = report(out).dismissed;
    expect(dismissed).toMatchObject({ id, answer: { because: "low moods, no diagnosis" } });
    expect(JSON.stringify(marksOf(report(out), "all"))).not.toContain("Alcohol");
  });

  test("survives what does not touch it: somebody more, another order, another id", () => {
    const more = out
      .replace("people: {", "people: { zoe: ,")
      .replace("children:", "children:\n  - { child: max, of: zoe }");
    const renamed = editFamily({ text: out, name: "test" }, [
      { edit: "rename", from: "ola", to: "grandmother" },
    ]);
    if (!("text" in renamed)) throw new Error("not renamed");
    for (const text of [more, renamed.text]) {
      expect(report(text).dismissed).toHaveLength(1);
      expect(report(text).unmatched).toEqual([]);
    }
  });

  test("lapses when another person comes into it, and says so", () => {
    const third = out.replace("conditions:", "conditions:\n  - { who: ida, condition: alcohol }");
    expect(ids(report(third))).toContain("P08:ida-eva-ola.alcohol");
    expect(report(third).dismissed).toEqual([]);
    expect(report(third).unmatched).toMatchObject([
      { finding: "P08.alcohol", about: ["eva", "ola"] },
    ]);
  });

  test("is changed in its line, not told twice; a reason that is gone is taken away", () => {
    const again = answered(out, id, {
      verdict: "reworded",
      because: null,
      wording: "drink was at home in it",
      says: "clinician",
    });
    expect(again.match(/verdict/g)).toHaveLength(1);
    expect(again).not.toContain("low moods");
    const [finding] = report(again).findings.filter((one) => one.id === id);
    expect(finding?.claim).toBe("Drink was at home in it.");
    expect(finding?.caption).toBe("Drink was at home in it.");
    expect(finding?.answer).toMatchObject({ verdict: "reworded", says: ["clinician"] });
  });

  test("confirmed is shown with what was said", () => {
    const sure = answered(family, id, {
      ...said,
      verdict: "confirmed",
      because: "ola told it herself",
    });
    const [finding] = report(sure).findings.filter((one) => one.id === id);
    expect(finding?.answer).toMatchObject({ verdict: "confirmed", because: "ola told it herself" });
    expect(finding?.claim).toMatch(/^On the information/);
  });
});

describe("an answer typed by hand", () => {
  const typed = (line: string): Report =>
    report(`${family}findings:\n  - { ${line}, verdict: dismissed }\n`);

  test.each([
    "finding: P08",
    "finding: P08, about: ola",
    "finding: P08.alcohol",
    `finding: "${id}"`,
  ])("%s means it", (line) => {
    expect(typed(line).dismissed.map((one) => one.id)).toContain(id);
  });

  test.each([
    "finding: P08, about: max",
    "finding: P08.depression",
    "finding: P08.alcohol, about: ola",
  ])("%s means another one", (line) => {
    expect(typed(line).dismissed).toEqual([]);
    expect(typed(line).unmatched).toHaveLength(1);
  });

  test("an answer that is only supposed is none", () => {
    expect(typed("finding: P08, level: hypothesis").dismissed).toEqual([]);
  });
});

test.each(examples)("every finding of %s can be dismissed, each alone", (name) => {
  const text = example(name);
  for (const finding of report(text).findings) {
    const now = report(answered(text, finding.id, said));
    expect(now.dismissed.map((one) => one.id)).toContain(finding.id);
    expect(now.unmatched).toEqual([]);
    expect(now.findings.length + now.dismissed.length).toBe(report(text).findings.length);
    expect(now.dismissed).toHaveLength(1);
  }
});
