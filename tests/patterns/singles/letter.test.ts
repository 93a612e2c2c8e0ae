import { describe, expect, test } from "vitest";
import { found, reportOf } from "./look.ts";

/** A woman, her parents, and her mother's parents. */
const line = `
index: ida
people:
  ida: { gender: female, born: 1970 }
  eva: { gender: female, born: 1945 }
  max: { gender: male, born: 1943 }
  ola: { gender: female, born: 1920 }
  kai: { gender: male, born: 1918 }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
`;

describe("P08, opposite", () => {
  const drinks = "conditions:\n  - { who: ola, condition: alcohol }\n";
  const opposite = `${line}${drinks}  - { who: eva, condition: alcohol, answer: no }\n`;

  test("a child told not to drink beside a parent who does is an echo, no recurrence", () => {
    const [finding] = found(opposite, "P08");
    expect(finding).toMatchObject({ id: "P08:eva-ola.alcohol-opposite", grade: 1, verdict: "yes" });
    expect(finding?.claim).toMatch(/told not to/);
  });

  test("is not said of who was not asked, of an illness, or where the chain itself stops there", () => {
    expect(found(`${line}${drinks}`, "P08")).toEqual([]);
    expect(found(opposite.replaceAll("alcohol", "depression"), "P08")).toEqual([]);
    const chain = `${opposite.replace("who: eva", "who: ida")}  - { who: eva, condition: alcohol }\n`;
    expect(found(chain, "P08").map(({ id }) => id)).toEqual(["P08:eva-ola.alcohol"]);
  });
});

describe("P08, who is counted", () => {
  const told = (eva: string): string => `${line}conditions:
  - { who: ola, condition: alcohol }
  - { who: kai, condition: alcohol }
  - { who: ida, condition: alcohol }
  - { who: eva, condition: alcohol, ${eva} }
`;

  test("asked without an answer, or only supposed, is not known; it is never a no", () => {
    for (const eva of ["answer: not told", "answer: unknown", "level: hypothesis, answer: no"])
      for (const { support } of found(told(eva), "P08").filter(({ grade }) => grade > 0))
        expect(support).toMatchObject({ shown: 3, known: 3, unknown: 2 });
    const [no] = found(told("answer: no"), "P08");
    expect(no?.support).toMatchObject({ shown: 3, known: 4, unknown: 1 });
  });
});

describe("P25, work and migration", () => {
  const events = (...kinds: readonly string[]): string =>
    `${line.replace("born: 1943", "born: 1943, died: 1995-03")}events:\n${kinds
      .map((kind, at) => `  - { who: ida, event: ${kind}, when: 1995-0${at + 4} }\n`)
      .join("")}`;

  test("a lost job and a migration are stresses", () => {
    for (const kind of ["lost-job", "migrated", "fled"])
      expect(found(events(kind, "left-home"), "P25")[0]?.claim).toContain("3 changes");
    const [other] = found(events("promoted", "left-home"), "P25");
    expect(other?.claim).not.toContain("changes");
  });

  test("what began after a migration is told as following it (P26)", () => {
    const text = `${events("migrated")}conditions:\n  - { who: ida, condition: depression, from: 1995-09 }\n`;
    expect(found(text, "P26").map(({ id }) => id)).toContain("P26:ida.migration");
  });
});

describe("P34, told in different ways", () => {
  const asks = (text: string): string =>
    reportOf(text)
      .questions.map(({ ask }) => ask)
      .join("\n");

  test("asks who could settle two versions of a date", () => {
    const two = line.replace(
      "born: 1920",
      "born: [ { is: 1920, says: eva }, { is: 1925, says: kai } ]",
    );
    expect(asks(two)).toMatch(/birth of ola is told in different ways \(1920; 1925\)/);
    expect(asks(line)).not.toMatch(/different ways/);
  });

  test("asks about a line and its other version", () => {
    const two = `${line}ties:
  - { id: break, between: [ida, eva], tie: cutoff, says: ida }
  - { between: [ida, eva], tie: distant, says: eva, version-of: break }
`;
    expect(asks(two)).toMatch(/between eva and ida is told in different ways/);
  });

  test("a man is not told that nothing is known of the men", () => {
    const blank = `
index: ivo
people:
  ivo: { gender: male }
  eva: { gender: female }
  ola: { gender: female }
  max: { gender: male }
  kai: { gender: male }
  una: { gender: female }
children:
  - { child: ivo, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
  - { child: ola, of: una }
`;
    const [finding] = found(blank, "P34");
    expect(finding?.claim).toMatch(/mothers’ line of ivo.*the fathers and their families/i);
  });
});

describe("a version of a line is no second fact", () => {
  const cutoffs = (second: string): string => `${line}ties:
  - { id: break, between: [ida, eva], tie: cutoff, by: ida, says: ida }
  - { between: [ida, eva], tie: cutoff, by: eva, says: eva${second} }
`;

  test("two breaks of contact are two; one that is told twice is one", () => {
    expect(found(cutoffs(""), "P07").length).toBeGreaterThan(0);
    expect(found(cutoffs(", version-of: break"), "P07")).toEqual([]);
  });

  test("a finding that rests on it names both, and is no more than possible", () => {
    const text = `${line}ties:
  - { id: break, between: [ida, eva], tie: conflict, says: ida }
  - { between: [ida, eva], tie: close, says: eva, version-of: break }
  - { between: [eva, ola], tie: conflict }
`;
    const [finding] = found(text, "P06");
    expect(finding).toMatchObject({ verdict: "possible" });
    expect(finding?.modifiers).toContain("-contested");
    expect(finding?.evidence.map(({ fact }) => fact).join("\n")).toContain("Told differently:");
  });
});

describe("P38 and P39 say it in few words", () => {
  test("a long line is shortened, in the claim and in the caption", () => {
    const ids = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"];
    const text = `
index: hh
people: { ${ids.map((id) => `${id}: `).join(", ")}}
children:
${ids
  .slice(1)
  .map((id, at) => `  - { child: ${id}, of: ${ids[at] ?? ""} }\n`)
  .join("")}conditions:
${ids
  .slice(0, -1)
  .map((id) => `  - { who: ${id}, condition: alcohol }\n`)
  .join("")}  - { who: hh, condition: alcohol, answer: no }
`;
    const [finding] = found(text, "P38");
    expect(finding?.claim).toContain("aa, bb, cc and 4 more");
    expect(finding?.caption.length).toBeLessThan(170);
  });

  test("who broke it off and who came back, told or not", () => {
    const tie = (first: string, second: string): string => `${line}ties:
  - between: [ida, eva]
    phases:
      - { tie: ${first} }
      - { tie: ${second} }
`;
    expect(found(tie("cutoff, by: ida", "reconciled, by: eva"), "P39")[0]?.claim).toMatch(
      /^As told, contact between eva and ida was broken off by ida and later taken up again by eva/,
    );
    expect(found(tie("cutoff", "reconciled"), "P39")[0]?.claim).toMatch(
      /broken off and later taken up again, .*; who began either is not told/,
    );
    expect(found(tie("fraught", "repaired, by: eva"), "P39")[0]?.claim).toMatch(
      /^As told, the bond of eva and ida was fraught and is later told as repaired, by eva/,
    );
  });
});

test("P10: a child older than the parents were, asked and without children, is a break", () => {
  const told = (more: string): string => `
${more}
index: ida
people:
  ida: { born: 1996 }
  eva: { gender: female, born: 1980 }
  ola: { gender: female, born: 1963 }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
asked:
  - { asked: children, about: ida, answer: none }
`;
  const breaks = (text: string): readonly string[] => found(text, "P38").map(({ id }) => id);
  expect(breaks(told("written: 2014-03-01"))).toEqual(["P38:ida.early-parenthood-past"]);
  expect(breaks(told("written: 2010-03-01"))).toEqual([]);
  expect(breaks(told(""))).toEqual([]);
});

test("P13: home again after leaving is a failed start", () => {
  const events = (kind: string): string => `${line}events:
  - { who: ida, event: ${kind}, when: 1990 }
  - { who: eva, event: ${kind}, when: 1965 }
`;
  expect(found(events("returned-home"), "P13")).toHaveLength(1);
  expect(found(events("graduated"), "P13")).toEqual([]);
});

test("P17: whoever somebody is told to be named after, kin or not, and told as such", () => {
  const text = line
    .replace("ida: {", "ida: { name: Ida, named-after: nurse,")
    .replace("children:", "helpers:\n  nurse: { kind: nurse, name: Ida Berg }\nchildren:");
  const [finding] = found(text, "P17");
  expect(finding).toMatchObject({ people: ["ida", "nurse"], modifiers: ["+told"] });
  expect(finding?.claim).toMatch(/Ida is told to be named after Ida Berg/);
});

test("P37: a strength is told on the same footing as what helped", () => {
  const text = `${line}functioning:\n  - { who: eva, strength: "keeps her humour" }\n`;
  expect(found(text, "P37")[0]?.claim).toContain("keeps her humour");
});

test("P40: a threat soon after a limit is a push back; a limit that is accepted is none", () => {
  const events = (answer: string): string => `${line}ties:
  - between: [eva, ida]
    phases:
      - { tie: fused, from: 1990 }
      - { event: set-limit, id: limit, by: ida, when: 1995-03 }
      - { tie: healthy, from: 1998 }
events:
  - { who: eva, event: ${answer}, toward: ida, when: a few weeks after limit }
`;
  expect(found(events("threatened"), "P40")[0]?.claim).toMatch(/eva threatened/);
  expect(found(events("threatened"), "P40")[0]?.claim).toMatch(/a few weeks after the limit eva/);
  expect(found(events("accepted-limit"), "P40")).toEqual([]);
  const open = events("threatened").replace("      - { tie: healthy, from: 1998 }\n", "");
  expect(found(open, "P40")[0]?.title).toBe("A limit, and a push back");
});
