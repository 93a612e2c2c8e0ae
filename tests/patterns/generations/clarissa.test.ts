import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../../src/patterns/finding.ts";
import { allSaid, edited, example, gendersSwapped, renamed, reportOf } from "../singles/look.ts";

const clarissa = example("clarissa");

const names = {
  clarissa: "ole",
  clara: "per",
  grandmother: "nils",
  "great-grandmother": "knut",
  "clarissas-father": "ada",
  "claras-father": "eva",
  "claras-bond": "elder-bond",
  "leaning-years": "heavy-years",
};

interface Copy {
  readonly text: string;
  readonly id: (id: string) => string;
  /** Whether the births are still told: early parenthood rests on them. */
  readonly births: boolean;
}

const same = (id: string): string => id;

/** The same family told differently: what must be found does not hang on names, genders or words. */
const copies: Readonly<Record<string, Copy>> = {
  "as told": { text: clarissa, id: same, births: true },
  "with other names and genders": {
    text: renamed(gendersSwapped(clarissa), names),
    id: (id) => new Map(Object.entries(names)).get(id) ?? id,
    births: true,
  },
  "with other roles of the same family": {
    text: edited(
      clarissa,
      ["role: [best-friend-child, confidant]", "role: [surrogate-spouse, young-carer]"],
      ["who: clarissa, role: best-friend-child", "who: clarissa, role: young-carer"],
    ),
    id: same,
    births: true,
  },
  "with an adoption": {
    text: edited(clarissa, [
      "of: [clara, clarissas-father], raised-by: clara",
      "of: clarissas-father, adopted-by: clara",
    ]),
    id: same,
    births: false,
  },
  "with somebody raised by who is no parent by birth": {
    text: edited(clarissa, [
      "of: [grandmother, claras-father], raised-by: grandmother",
      "of: claras-father, raised-by: grandmother",
    ]),
    id: same,
    births: false,
  },
};

function only(report: Report, pattern: string): Finding {
  const [first, ...more] = report.findings.filter((one) => one.pattern === pattern);
  if (first === undefined) throw new Error(`no ${pattern}`);
  expect(more.map(({ id }) => id)).toEqual([]);
  return first;
}

describe.each(Object.entries(copies))("Clarissa %s", (_, { text, id }) => {
  const report = reportOf(text);
  const [child, mother, grandmother] = [id("clarissa"), id("clara"), id("grandmother")];

  test("S0.F1 the place beside the parent, again, with the seat changed", () => {
    const finding = only(report, "P03");
    expect(finding).toMatchObject({
      id: `P03:${child}-${mother}`,
      grade: 2,
      verdict: "yes",
      kind: "repeat",
      people: [grandmother, mother, child],
      generations: [-2, -1, 0],
      support: { shown: 2, known: 2, unknown: 1 },
    });
    expect(finding.modifiers).toEqual(expect.arrayContaining(["+seats", "+wish", "-undated"]));
    expect(finding.claim).toMatch(/now with \S+ on the other side: the seat changes/);
    expect(finding.claim).toContain("wished for it: “the same closeness with her own child”");
    expect(finding.counts).toMatch(/^Two pairs over three generations\./);
  });

  test("S0.F1 several words for one place are one instance: one line stands for each seat", () => {
    const seats = only(report, "P03").evidence.filter(({ of }) => of[0] === "roles");
    expect(seats).toHaveLength(2);
  });

  test("S0.F3 raised without the other parent in two generations, reasons not told", () => {
    const finding = only(report, "P11");
    expect(finding).toMatchObject({
      id: `P11:${child}-${mother}`,
      grade: 2,
      verdict: "yes",
      people: [mother, child],
    });
    expect(finding.claim).toMatch(/without the biological (father|mother)/);
    expect(finding.claim).toContain("The reasons are not told.");
  });

  test("S0.F4 a grandparent helps to raise, twice: a resource too", () => {
    const finding = only(report, "P12");
    expect(finding).toMatchObject({ grade: 2, verdict: "yes", alsoResource: true });
    expect(finding.people).toEqual(
      [id("great-grandmother"), grandmother, mother, child].sort(
        (a, b) => finding.people.indexOf(a) - finding.people.indexOf(b),
      ),
    );
    expect(finding.claim).toContain("resource");
  });

  test("S0.F11 one only child is told; the parent's brothers and sisters are not known", () => {
    expect(report.findings.filter(({ pattern }) => pattern === "P09")).toEqual([]);
    const missing = report.unable.filter(({ pattern }) => pattern === "P09");
    expect(missing.map((one) => one.missing).join()).toMatch(/had brothers or sisters/);
  });
});

const withBirths = Object.entries(copies).filter(([, { births }]) => births);

describe.each(withBirths)("Clarissa %s, births told", (_, { text, id }) => {
  const report = reportOf(text);
  const [child, mother, grandmother] = [id("clarissa"), id("clara"), id("grandmother")];

  test("S0.F2 parents in their mid-teens, 2 of 2 known, one unknown", () => {
    const finding = only(report, "P10");
    expect(finding).toMatchObject({
      id: `P10:${mother}-${grandmother}`,
      grade: 2,
      verdict: "yes",
      support: { shown: 2, known: 2, unknown: 1 },
    });
    expect(finding.claim.match(/in her mid-teens/g)).toHaveLength(2);
    expect(finding.title).toMatch(/mid-teens$/);
    expect(finding.counts).toMatch(/2 of 2 known; .* unknown/);
  });

  test("S0.F10 whether it went on cannot be told: no age, nobody asked", () => {
    const [open, ...more] = report.unable.filter(({ pattern }) => pattern === "P10");
    expect(open?.missing).toMatch(/age, and whether there are children/);
    expect(more).toEqual([]);
    const question = report.questions.find(({ settles }) => settles === "P10");
    expect(question?.about).toEqual([child]);
    expect(question?.ask).toMatch(/^How old is \S+, and are there children\?$/);
    const breaks = report.findings.filter(({ pattern }) => pattern === "P38");
    expect(breaks.filter(({ claim }) => claim.includes("before twenty"))).toEqual([]);
  });
});

/** What must not be said, and the change to the file that would justify it. */
const never: Readonly<
  Record<string, { readonly says: (report: Report) => boolean; readonly justified: string }>
> = {
  "S0.N1 contact broken off": {
    says: (report) => has(report, "P07") || saying(report, /broken off|broke off|cut ?off/i),
    justified: edited(clarissa, [
      "{ tie: fraught, from: leaving }",
      "{ tie: cutoff, from: leaving }",
    ]),
  },
  "S0.N2 a marriage, divorce or separation": {
    says: (report) => saying(report, /\b(marri|divorc|separat)/i),
    justified: clarissa.replaceAll("union: conception-only", "union: divorced"),
  },
  "S0.N3 depression as a diagnosis, or again": {
    says: (report) => has(report, "P08") || saying(report, /depress/i),
    justified: edited(clarissa, [
      "- { who: clara, condition: low-mood, status: at times,",
      "- { who: grandmother, condition: depression }\n  - { who: clara, condition: depression,",
    ]),
  },
  "S0.N4 a chain of four generations": {
    says: (report) =>
      report.findings.some(({ pattern, people }) => pattern === "P03" && people.length > 3),
    justified: edited(clarissa, [
      "roles:\n",
      "roles:\n  - { who: grandmother, role: confidant, toward: great-grandmother }\n",
    ]),
  },
  "S0.N5 alcohol, abuse or neglect": {
    says: (report) => has(report, "P14") || saying(report, /alcohol|drink|abuse|neglect/i),
    justified: edited(clarissa, [
      "ties:\n",
      "ties:\n  - { between: [great-grandmother, grandmother], tie: neglect, by: great-grandmother }\n  - { between: [grandmother, clara], tie: neglect, by: grandmother }\n",
    ]),
  },
  "S0.N6 a father who is dead": {
    says: (report) => saying(report, /death of Clara(s|’s|'s) father/i),
    justified: edited(clarissa, [
      "claras-father: { gender: male }",
      "claras-father: { gender: male, died: shortly before leaving }",
    ]),
  },
  "S0.N6 one man as the father of both": {
    says: (report) => saying(report, /Clara’s father took no part in raising Clarissa/),
    justified: edited(
      clarissa,
      ["of: [clara, clarissas-father]", "of: [clara, claras-father]"],
      ["without: clarissas-father", "without: claras-father"],
    ),
  },
  "S0.N7 Clara as an only child": {
    says: (report) =>
      report.findings.some(({ id }) => /^P09:.*only-child$/.test(id)) ||
      saying(report, /Clara: an only child/),
    justified: edited(clarissa, [
      "asked: siblings, about: clarissa",
      "asked: siblings, about: [clarissa, clara]",
    ]),
  },
  "S0.N8 the same with partners": {
    says: (report) => has(report, "P04") || has(report, "P05"),
    justified: edited(
      clarissa,
      ["clarissas-father: { gender: male }", "clarissas-father: { gender: male }\n  tom:\n  jan:"],
      [
        "unions:\n",
        "unions:\n  - { between: [clara, tom], phases: [ { tie: love }, { tie: conflict }, { union: ended } ] }\n  - { between: [clara, jan], phases: [ { tie: love }, { tie: conflict }, { union: ended } ] }\n",
      ],
    ),
  },
  "S0.N10 an age at death": {
    says: (report) => saying(report, /\b(4[4-9]|5[0-2])\b/),
    justified: edited(clarissa, [
      "died: the year before joint-session",
      "died: when grandmother was 48",
    ]),
  },
  "S0.N12 a hard leaving home in two generations": {
    says: (report) => has(report, "P13"),
    justified: edited(
      clarissa,
      [
        "lasting: all life, note",
        "phases: [ { tie: best-friends }, { tie: conflict, when: moving } ], note",
      ],
      ["tie: best-friends, phases", "phases"],
      ["events:\n", "events:\n  - { id: moving, who: clara, event: left-home }\n"],
    ),
  },
};

function has(report: Report, pattern: string): boolean {
  return report.findings.some((finding) => finding.pattern === pattern);
}

function saying(report: Report, words: RegExp): boolean {
  const { findings } = report;
  return allSaid({ ...report, questions: [], unable: [], findings }).some((said) =>
    words.test(said),
  );
}

describe("Clarissa, never", () => {
  test.each(Object.entries(never))("%s", (_, { says, justified }) => {
    expect(says(reportOf(clarissa))).toBe(false);
    expect(says(reportOf(justified))).toBe(true);
  });

  test("S0.N4 what is said of such families in general is not counted, however it is placed", () => {
    const line =
      "- { who: grandmother, role: confidant, toward: great-grandmother, level: general }";
    const report = reportOf(edited(clarissa, ["roles:\n", `roles:\n  ${line}\n`]));
    expect(only(report, "P03").people).toHaveLength(3);
  });

  test("S0.N4 nor is what is only supposed", () => {
    const line =
      "- { who: grandmother, role: confidant, toward: great-grandmother, level: hypothesis }";
    const report = reportOf(edited(clarissa, ["roles:\n", `roles:\n  ${line}\n`]));
    expect(only(report, "P03").people).toHaveLength(3);
  });
});
