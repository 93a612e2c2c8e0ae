import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../../src/patterns/finding.ts";
import { familyOf } from "../../family.ts";
import { edited, example, found, gendersSwapped, renamed, reportOf, sayings } from "./look.ts";

const clarissa = example("clarissa");

const names = {
  clarissa: "ole",
  clara: "per",
  grandmother: "nils",
  "great-grandmother": "knut",
  "clarissas-father": "ada",
  "claras-father": "eva",
  therapist: "doctor",
  "church-friends": "choir",
  leaving: "going",
  repair: "mending",
};

/** The same family told differently: what must be found does not hang on names, genders or words. */
const copies: Readonly<Record<string, { text: string; id: (id: string) => string }>> = {
  "as told": { text: clarissa, id: (id) => id },
  "with other names and genders": {
    text: renamed(gendersSwapped(clarissa), names),
    id: (id) => new Map(Object.entries(names)).get(id) ?? id,
  },
  "with another role of the same family": {
    text: edited(
      clarissa,
      ["who: clarissa, role: best-friend-child", "who: clarissa, role: young-carer"],
      [
        "who: clarissa, role: [emotional-caregiver, emotional-parentification]",
        "who: clarissa, role: mediator",
      ],
    ),
    id: (id) => id,
  },
  "with an adoption": {
    text: edited(clarissa, [
      "of: [clara, clarissas-father], raised-by: clara",
      "of: clarissas-father, adopted-by: clara",
    ]),
    id: (id) => id,
  },
};

function of(report: Report, pattern: string, ...people: readonly string[]): Finding {
  const finding = report.findings.find(
    (one) => one.pattern === pattern && people.every((id) => one.people.includes(id)),
  );
  if (finding === undefined) throw new Error(`no ${pattern} about ${people.join(", ")}`);
  return finding;
}

const facts = (finding: Finding): string => finding.evidence.map(({ fact }) => fact).join("\n");

describe.each(Object.entries(copies))("Clarissa %s", (_, { text, id }) => {
  const report = reportOf(text);
  const index = id("clarissa");
  const parent = id("clara");

  test("S0.F5 the grandmother's death and the launching may lie near each other, order not told", () => {
    const finding = of(report, "P25", id("grandmother"), index);
    expect(finding).toMatchObject({ verdict: "possible", grade: 0 });
    expect(finding.modifiers).toContain("-undated");
    expect(finding.claim).toMatch(/the year before the joint session/);
    expect(finding.claim).toMatch(
      /Whether that came first, or these, is not told: Clarissa applied/,
    );
  });

  test("S0.F6 with Clarissa the arrangement changes; what came around that time, on both sides", () => {
    const finding = of(report, "P38", index, parent);
    expect(finding).toMatchObject({ verdict: "yes", kind: "change" });
    const told = facts(finding);
    for (const step of [
      "began therapy",
      "session",
      "left home",
      "college therapist",
      "told",
      "made friends",
    ])
      expect(told).toContain(step);
  });

  test("S0.F7 fraught, then repaired, with what changed on both sides", () => {
    const finding = of(report, "P39", index, parent);
    expect(finding).toMatchObject({ verdict: "yes", grade: 2 });
    expect(finding.claim).not.toMatch(/not told/);
    expect(facts(finding)).toMatch(/made friends/);
    expect(facts(finding)).toMatch(/left home/);
    expect(sayings(finding).join("\n")).not.toMatch(/contact|cut/);
  });

  test("S0.F8 the record follows one line only", () => {
    const finding = of(report, "P34", index, parent, id("great-grandmother"));
    expect(finding.grade).toBe(0);
    expect(finding.claim).toMatch(/3 generations up, and none on the other side/);
  });

  test("S0.F9 the file's own questions come first, then the blanks", () => {
    const count = familyOf(text).questions.length;
    const own = report.questions.slice(0, count).map(({ ask }) => ask);
    for (const asked of [
      /to her own mother/,
      /first child/,
      /two fathers/,
      /sisters/,
      /mourned/,
      /How old is/,
    ])
      expect(own.some((ask) => asked.test(ask))).toBe(true);
    expect(report.questions.slice(count).some(({ ask }) => ask.includes("other side"))).toBe(true);
  });

  test("S0.F12 torn about leaving; it came out in favour of leaving", () => {
    const finding = of(report, "P24", index, parent);
    expect(finding).toMatchObject({ verdict: "yes", grade: 2 });
    expect(finding.claim).toMatch(/in favour of leaving/);
  });
});

describe("Clarissa, what must be asked where the file asks nothing", () => {
  const unasked = clarissa.slice(0, clarissa.indexOf("questions:"));

  test("S0.F9 blank branches, then the reason for each absence", () => {
    const about = reportOf(unasked).questions.map((question) => question.about);
    expect(about).toContainEqual(["clarissas-father"]);
    expect(about).toContainEqual(["claras-father"]);
    expect(about).toContainEqual(["clarissas-father", "clarissa"]);
    const last = reportOf(unasked).questions.at(-1);
    expect(last).toMatchObject({ settles: "P11" });
  });

  test("a reason that is told is not asked for", () => {
    const told = edited(unasked, [
      "without: clarissas-father }",
      'without: clarissas-father, because: "went to sea" }',
    ]);
    const about = reportOf(told).questions.map((question) => question.about);
    expect(about).not.toContainEqual(["clarissas-father", "clarissa"]);
  });
});

describe("Clarissa, what must not be found", () => {
  const people = (text: string, pattern: string): readonly string[] =>
    found(text, pattern).flatMap((finding) => finding.people);

  test("S0.N9 no coalition with the therapist, who would be in one as a person", () => {
    expect(people(clarissa, "P20")).not.toContain("therapist");
    const asPerson = edited(
      clarissa,
      ["  therapist: { kind: psychotherapist }\n", ""],
      ["people:\n", "people:\n  therapist:\n"],
    );
    expect(people(asPerson, "P20")).toContain("therapist");
  });

  test("S0.N11 the church friends stand beside the repair, never as what brought it about", () => {
    const [repair] = found(clarissa, "P39");
    const claim = repair?.claim ?? "";
    const causal = /thanks to|due to|because|led to|brought|through the church|made it/;
    expect(claim).toMatch(/Told from that time: .*church friends/);
    expect(claim).not.toMatch(causal);
    expect(claim.replace("Told from that time", "Thanks to".toLowerCase())).toMatch(causal);
  });

  test("births that the early parenthood finding reports are not reported again", () => {
    expect(found(clarissa, "P10").length).toBe(1);
    expect(found(clarissa, "P29")).toEqual([]);
    const alone = edited(clarissa, [
      "born: when grandmother was in her mid-teens",
      "born: when grandmother was 29",
    ]);
    expect(people(alone, "P29")).toEqual(["clara"]);
  });
});
