import { describe, expect, test } from "vitest";
import { found, reportOf } from "./look.ts";

/** An ordinary family: the father's own story is told, only his parents are missing. */
const ordinary = `
index: jon
people:
  jon: { gender: male, born: 1985 }
  lea: { gender: female, born: 1958 }
  eik: { gender: male, born: 1955 }
  ada: { gender: female, born: 1930 }
  kai: { gender: male, born: 1928, died: 1990 }
children:
  - { child: jon, of: [lea, eik] }
  - { child: lea, of: [ada, kai] }
unions:
  - { between: [lea, eik], union: married, when: 1980 }
`;

describe("P34, one line only", () => {
  test("is silent where a parent's own story is told, and asks about that parent's parents", () => {
    const report = reportOf(ordinary);
    expect(report.findings.filter(({ pattern }) => pattern === "P34")).toEqual([]);
    expect(report.questions.map(({ ask }) => ask)).toContain(
      "What is known of the parents of eik?",
    );
  });

  const blank = `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female }
  max: { gender: male }
  kai: { gender: male }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
  - { child: ola, of: una }
`;
  const women = blank.replace("  kai:", "  una: { gender: female }\n  kai:");

  test("speaks of women and men only where all are, and no man has a story", () => {
    expect(found(women, "P34")[0]?.claim).toMatch(/women’s line.*men of this family/);
    const mixed = women.replace("max: { gender: male }", "max: { gender: unknown }");
    expect(found(mixed, "P34")[0]?.claim).toMatch(/one side of the family.*the other side/);
    const grandfather = `${women}conditions:\n  - { who: kai, condition: alcohol }\n`;
    expect(found(grandfather, "P34")).toEqual([]);
    const father = women.replace("max: { gender: male }", "max: { gender: male, work: baker }");
    expect(found(father, "P34")).toEqual([]);
  });
});

describe("P34, questions", () => {
  const asks = (text: string): string =>
    reportOf(text)
      .questions.map(({ ask }) => ask)
      .join("\n");

  test("somebody of the household of whom no bond is told", () => {
    const text = `${ordinary}households:\n  - { household: [jon, lea] }\nties:\n  - { between: [lea, eik], tie: close }\n`;
    expect(asks(text)).toMatch(/between jon and the others of the household/);
    const whole = `${ordinary}households:\n  - { household: [jon, lea, eik] }\n`;
    expect(asks(whole)).toMatch(/among those who lived together: eik, jon and lea\?/);
    expect(asks(text)).not.toMatch(/between lea and the others/);
  });

  test("what is tagged as a secret is asked about without being told", () => {
    const text = `${ordinary}conditions:\n  - { who: kai, condition: alcohol, tags: [secret] }\n`;
    expect(asks(text)).toMatch(/Something about kai is marked as a secret/);
    expect(asks(text)).not.toMatch(/alcohol/);
    expect(asks(text.replace(", tags: [secret]", ""))).not.toMatch(/secret/);
  });
});

describe("P29, long widowhood and step-parents", () => {
  const widow = (died: string, more = ""): string => `
index: jon
people:
  jon: { gender: male, born: 1950 }
  ada: { gender: female, born: 1920, died: ${died} }
  kai: { gender: male, born: 1918, died: 1955 }
  ole: { gender: male, born: 1921 }
children:
  - { child: jon, of: [ada, kai] }
unions:
  - { between: [ada, kai], union: married, when: 1945 }
${more}`;
  const long = (text: string): boolean =>
    found(text, "P29").some(({ id }) => id === "P29:ada.long-widowhood");

  test("many years alone after a partner's death", () => {
    expect(long(widow("1999"))).toBe(true);
  });
  test("not where it was shorter, its length is open, or there was another partner", () => {
    expect(long(widow("1980"))).toBe(false);
    expect(long(widow("about 1986"))).toBe(false);
    expect(long(widow("yes"))).toBe(false);
    expect(long(widow("1999", "  - { between: [ada, ole], union: couple }\n"))).toBe(false);
  });

  const step = (born: string): string => `
index: jon
people: { jon: { born: 1980 }, lea: { born: 1955 }, tom: { born: ${born} } }
children:
  - { child: jon, of: lea }
unions:
  - { between: [lea, tom], union: married }
`;
  test.each([
    ["1985", /younger than jon/],
    ["1977", /hardly older than jon/],
    ["1965", null],
  ])("a step-parent born in %s", (born, words) => {
    const claims = found(step(born), "P29").filter(({ id }) => id.endsWith("step-parent-near"));
    expect(claims.map(({ claim }) => claim).join()).toMatch(words ?? /^$/);
  });

  test("nobody is a step-parent of their own, whoever their partner is", () => {
    const text = step("1985").replace("[lea, tom]", "[lea, jon]");
    expect(found(text, "P29").filter(({ id }) => id.endsWith("step-parent-near"))).toEqual([]);
  });

  test("who outlived a child is told, and the child is marked", () => {
    const text =
      "people: { ada: { died: 1990 }, kai: { died: 1980 } }\nchildren: [{ child: kai, of: ada }]";
    const [finding] = found(text, "P29");
    expect(finding?.claim).toMatch(/ada outlived kai/i);
    expect(finding?.shown.tags).toEqual(["kai"]);
  });
});

const line = `
index: ida
people: { ida: , eva: , ola: , gro: , max: , kai: }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
  - { child: ola, of: gro }
`;

describe("P13, an illness at leaving home", () => {
  const ill = (condition: string): string => `${line}
events:
  - { id: first-leaving, who: eva, event: left-home }
  - { id: second-leaving, who: ida, event: left-home }
ties:
  - { between: [eva, ola], tie: conflict, when: first-leaving }
conditions:
  - { who: ida, condition: ${condition}, from: second-leaving }
`;
  test("counts like a struggle; a word for a mood does not", () => {
    expect(found(ill("depression"), "P13")).toMatchObject([{ id: "P13:ida-eva", grade: 2 }]);
    expect(found(ill("low-mood"), "P13")).toEqual([]);
  });
});

describe("P38 follows other patterns", () => {
  const ids = (text: string): readonly string[] => found(text, "P38").map(({ id }) => id);
  const ties = (last: string): string => `${line}
ties:
  - { between: [ola, gro], tie: conflict }
  - { between: [eva, ola], tie: conflict }
${last}`;

  test("P06: the tie of the last pair gave way to a good one, or is told not to go on", () => {
    const end = (tie: string): string =>
      ties("").replace(
        "{ between: [eva, ola], tie: conflict }",
        `{ between: [eva, ola], phases: [ { tie: conflict }, { tie: ${tie} } ] }`,
      );
    expect(ids(ties(""))).toEqual([]);
    expect(ids(end("close"))).toEqual(["P38:eva-ola.conflict-gave-way"]);
    expect(ids(end("distant"))).toEqual([]);
    const denied = ties("  - { between: [ida, eva], tie: conflict, answer: no }");
    expect(ids(denied)).toEqual(["P38:ida-eva.conflict-not-handed-on"]);
    const open = ties("  - { between: [ida, eva], tie: conflict, answer: unknown }");
    expect(ids(open)).toEqual([]);
  });

  test("P06: a good tie that gives way to another, or one that P03 speaks of, breaks nothing", () => {
    const friends = ties("").replace(
      "{ between: [eva, ola], tie: conflict }",
      "{ between: [eva, ola], phases: [ { tie: best-friends }, { tie: repaired } ] }",
    );
    expect(ids(friends.replace("tie: conflict", "tie: best-friends"))).toEqual([]);
    const seats = `${ties("").replace(
      "{ between: [eva, ola], tie: conflict }",
      "{ between: [eva, ola], phases: [ { tie: conflict }, { tie: close } ] }",
    )}
roles:
  - { who: ola, role: confidant, toward: gro }
  - { who: eva, role: confidant, toward: ola }
`;
    expect(ids(seats)).toEqual([]);
  });

  test("P07: contact taken up again by the last pair of a chain", () => {
    const text = ties("")
      .replaceAll("tie: conflict", "tie: cutoff")
      .replace(
        "{ between: [eva, ola], tie: cutoff }",
        "{ between: [eva, ola], phases: [ { tie: cutoff }, { tie: reconciled } ] }",
      );
    expect(ids(text)).toEqual(["P38:eva-ola.cutoff-gave-way"]);
  });

  const raised = (ida: string, eva: string): string => `
index: ida
people: { ida: , kim: , eva: , ola: , max: , kai: , gro: }
children:
  - { child: kim, of: ida${ida} }
  - { child: ida, of: [eva, max], without: max, helped-by: ola }
  - { child: eva, of: [ola, kai], without: kai, helped-by: gro }
  - { child: ola, of: gro }
${eva}`;
  test("P11 and P12: the next child is told to have been raised otherwise", () => {
    expect(ids(raised("", ""))).toEqual([]);
    const both = raised(
      ", adopted-by: gro",
      "roles:\n  - { who: gro, role: absent-parent, toward: kim, answer: no }\n",
    );
    expect(ids(both)).toEqual(["P38:kim.one-parent-not"]);
    const alone = raised(
      "",
      "roles:\n  - { who: eva, role: helping-grandparent, toward: kim, answer: no }\n",
    );
    expect(ids(alone)).toEqual(["P38:kim.grandparent-not"]);
  });

  test("P09: a marriage that goes on after two that did not", () => {
    const text = (until: string): string => `${line}
unions:
  - { between: [eva, max], phases: [ { union: married }, { union: divorced } ] }
  - { between: [ola, kai], phases: [ { union: married }, { union: divorced } ] }
  - { between: [ida, gro], union: married${until} }
`;
    expect(ids(text(", until: now"))).toEqual(["P38:ida.divorce-not"]);
    expect(ids(text(""))).toEqual([]);
  });
});

test("P38 and P39 name at most three steps on a side, and all in their evidence", () => {
  const text = `${line}
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: 2002-03 }
events:
  - { who: ida, event: moved-out, when: 2001-03 }
  - { who: ida, event: graduated, when: 2001-04 }
  - { who: ida, event: began-therapy, when: 2001-05 }
  - { who: ida, event: made-friends, when: 2001-06 }
  - { who: ida, event: began-dating, when: 2001-07 }
`;
  const [finding] = found(text, "P38");
  expect(finding?.claim).toMatch(/and 2 more/);
  expect(finding?.evidence.length).toBeGreaterThan(5);
});
