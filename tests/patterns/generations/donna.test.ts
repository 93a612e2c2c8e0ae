import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../../src/patterns/finding.ts";
import {
  allSaid,
  edited,
  example,
  found,
  gendersSwapped,
  renamed,
  reportOf,
} from "../singles/look.ts";

const donna = example("donna");

const names = {
  donna: "ruth",
  mother: "otto",
  father: "jane",
  "second-wife": "karl",
  "first-boyfriend": "first-love",
  "later-boyfriends": "later-loves",
  boyfriend: "love",
  divorce: "split",
};

const same = (id: string): string => id;

/** The same family told differently: what must be found does not hang on names, genders or words. */
const copies: Readonly<Record<string, { text: string; id: (id: string) => string }>> = {
  "as told": { text: donna, id: same },
  "with other names and genders": {
    text: renamed(gendersSwapped(donna), names),
    id: (id) => new Map(Object.entries(names)).get(id) ?? id,
  },
  "with an adoption": {
    text: edited(donna, [
      "of: [mother, father], raised-by: mother",
      "adopted-by: [mother, father], raised-by: mother",
    ]),
    id: same,
  },
};

function only(report: Report, pattern: string): Finding {
  const [first, ...more] = report.findings.filter((one) => one.pattern === pattern);
  if (first === undefined) throw new Error(`no ${pattern}`);
  expect(more.map(({ id }) => id)).toEqual([]);
  return first;
}

describe.each(Object.entries(copies))("Donna %s", (_, { text, id }) => {
  const report = reportOf(text);
  const index = id("donna");

  test("S1.F1 one course with partners, one in detail and most in one sentence", () => {
    const finding = only(report, "P05");
    expect(finding).toMatchObject({ grade: 2, verdict: "yes" });
    expect([...finding.people].sort()).toEqual(
      [index, id("first-boyfriend"), id("later-boyfriends")].sort(),
    );
    expect(finding.modifiers).toContain("-single-informant");
    expect(finding.claim).toContain("love, then ambivalent, then conflict, then the end");
    expect(finding.claim).toContain("how many is not known");
  });

  test("S1.F8 two breaks of one person, by different people, both mended, none current", () => {
    const finding = only(report, "P07");
    expect(finding).toMatchObject({ id: `P07:${index}`, grade: 2, verdict: "yes" });
    expect(finding.people).toEqual(expect.arrayContaining([index, id("mother"), id("father")]));
    expect(finding.modifiers).toContain("+repaired");
    expect(finding.claim).toContain("2 of 2 taken up again; none is current.");
  });

  test("S1.N14 the father's silence began with calls left unanswered: both parts are told", () => {
    const finding = only(report, "P07");
    expect(finding.claim).toMatch(/\(by \S+, then given up by /);
    expect(finding.support.shown).toBe(2);
  });

  test("S1.F15 arguing in couples of two generations, of different kinds: no more than noted", () => {
    const finding = only(report, "P06");
    expect(finding.grade).toBeLessThan(2);
    expect(finding).toMatchObject({ kind: "note", verdict: "yes" });
    expect(finding.claim).toContain("different kinds");
  });

  test("S1.F15 words for a mood are no diagnosis: nothing repeats", () => {
    expect(report.nothing).toContain("P08");
  });
});

const line = (section: string, text: string): readonly [string, string] => [
  `${section}:\n`,
  `${section}:\n  - ${text}\n`,
];

const grandparent = [
  ["index: donna", "index: donna"],
  ["  second-wife:", "  granny: { gender: female }\n  grandad: { gender: male }\n  second-wife:"],
  line("children", "{ child: mother, of: [granny, grandad] }"),
] as const;

const nothingFound: Report = {
  ...{ findings: [], dismissed: [], unmatched: [] },
  ...{ questions: [], nothing: [], unable: [], examined: [] },
};

/** What must not be said, and the change to the file that would justify it. */
const never: Readonly<
  Record<string, { readonly says: (report: Report) => boolean; readonly justified: string }>
> = {
  "S1.N1 anything over three generations": {
    says: ({ findings }) =>
      findings.some(({ generations }) => generations.length > 2) ||
      allSaid({ ...nothingFound, findings }).some((said) => /three generations/i.test(said)),
    justified: edited(
      donna,
      ...grandparent,
      line("roles", "{ who: mother, role: confidant, toward: granny }"),
    ),
  },
  "S1.N2 alcohol recurring": {
    says: ({ findings }) => findings.some(({ id }) => /^P08:.*\.alcohol$/.test(id)),
    justified: edited(
      donna,
      ...grandparent,
      line("conditions", "{ who: granny, condition: alcohol }"),
    ),
  },
  "S1.N3 an absent parent repeated": {
    says: ({ findings }) => findings.some(({ pattern }) => pattern === "P11"),
    justified: edited(
      donna,
      ...grandparent.slice(0, 2),
      line("children", "{ child: mother, of: [granny, grandad], without: grandad }"),
    ),
  },
  "S1.N4 the caretaking again with partners": {
    says: ({ findings }) => findings.some(({ pattern }) => pattern === "P04"),
    justified: edited(
      donna,
      line("roles", "{ who: donna, role: rescuer, toward: boyfriend, from: after therapy }"),
    ),
  },
  "S1.N8 harm added by rule": {
    says: ({ findings }) => findings.some(({ pattern }) => pattern === "P14"),
    justified: edited(
      donna,
      line("ties", "{ between: [mother, donna], tie: neglect, by: mother }"),
      line("ties", "{ between: [mother, father], tie: neglect, by: mother }"),
    ),
  },
};

describe("Donna, never", () => {
  test.each(Object.entries(never))("%s", (_, { says, justified }) => {
    expect(says(reportOf(donna))).toBe(false);
    expect(says(reportOf(justified))).toBe(true);
  });

  test("S1.N6 a break that goes on", () => {
    const [finding] = found(donna, "P07");
    expect(finding?.claim).toContain("none is current");
    const [current] = found(
      edited(donna, [
        "      - { tie: reconciled, id: making-up, from: several months after start of silence, until: now }\n",
        "",
      ])
        .replaceAll(/ or about a year after start of making-up/g, "")
        .replace(
          "event: gave-up-contact, by: father }",
          "event: gave-up-contact, by: father }\n      - { tie: cutoff, id: making-up, until: now }",
        ),
      "P07",
    );
    expect(current?.claim).toContain("1 told as going on");
  });
});
