import { describe, expect, test } from "vitest";
import { findPatterns } from "../../src/patterns/find.ts";
import { agendaOf } from "../../src/report/agenda.ts";
import { explainedOf } from "../../src/report/explained.ts";
import { notFound } from "../../src/report/names.ts";
import { familyOf } from "../family.ts";

const family = familyOf(`
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female, died: 1990 }
  max: { gender: male }
  gro: { gender: female }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: ola }
  - { child: ola, of: gro }
conditions:
  - [ { who: eva, condition: alcohol }, { who: ola, condition: alcohol }, { who: ida, condition: alcohol, answer: no } ]
questions:
  - { ask: "How did Ola die?", about: ola }
`);
const report = findPatterns(family);

describe("what to ask next", () => {
  const items = agendaOf(family, report);

  test("begins with the file's own questions, each thing once", () => {
    expect(items[0]?.ask).toBe("How did Ola die?");
    expect(new Set(items.map(({ ask }) => ask)).size).toBe(items.length);
  });

  test("is asked of the living: of the dead, their children and partners", () => {
    expect(items[0]?.of).toEqual(["eva"]);
  });

  test("is not asked of who was born too long before the latest time of the file", () => {
    const old = familyOf(`
index: ida
people: { ida: { died: 1990 }, eva: { born: 1850 }, ola: { died: 1950 } }
children: [{ child: ida, of: eva }, { child: eva, of: ola }]
questions: [{ ask: "Where did Ola live?", about: ola }]
`);
    expect(agendaOf(old, findPatterns(old))[0]?.of).toEqual([]);
  });

  test("leaves a question to one that asks the same and more, in its place", () => {
    const young = familyOf(`
index: ida
people: { ida: { name: Ida }, eva: { name: Eva } }
questions: [{ ask: "How old is Ida?", about: ida }, { ask: "Where is Eva?", about: eva }, { ask: "How old is Ida, and where does she live?", about: ida }]
`);
    expect(agendaOf(young, findPatterns(young)).map(({ ask }) => ask)).toEqual([
      "How old is Ida, and where does she live?",
      "Where is Eva?",
    ]);
  });

  test("says what the answer would settle: here, where the drinking is first told", () => {
    expect(items).toContainEqual({
      ask: "Find out whether alcohol goes back further, to gro.",
      of: ["gro"],
      settles: { pattern: "P32", name: "Where it is first told" },
    });
  });
});

describe("one finding in full", () => {
  test("counts person by person, and names those who are not counted", () => {
    const finding = report.findings.find(({ id }) => id === "P08:eva-ola.alcohol");
    const explained = finding === undefined ? null : explainedOf(family, finding);
    expect(explained?.members).toEqual([
      { name: "gro", is: "unknown", why: "nobody said" },
      expect.objectContaining({ name: "ola", is: "shown" }),
      expect.objectContaining({ name: "eva", is: "shown" }),
      expect.objectContaining({ name: "ida", is: "not" }),
      expect.objectContaining({ name: "max", is: "not counted" }),
    ]);
    expect(explained?.rule).toMatch(/^One condition/);
  });

  test("agrees with the support of the finding", () => {
    for (const { id, members, support } of report.findings) {
      if (members.length === 0) continue;
      const count = (is: string): number => members.filter((one) => one.is === is).length;
      expect([id, count("shown")]).toEqual([id, support.shown]);
      expect([id, count("shown") + count("not")]).toEqual([id, support.known]);
      expect([id, count("unknown") + count("possible")]).toEqual([id, support.unknown]);
    }
  });
});

test("what was not found says how many pairs were looked at, where pairs are", () => {
  const said = notFound(family, report).filter((name) => name.startsWith("The same day"));
  expect(said).toEqual([
    "The same day of the year (0 pairs examined; chance alone would bring about 0 so near)",
  ]);
});
