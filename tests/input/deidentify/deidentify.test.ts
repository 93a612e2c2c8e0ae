import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deidentified } from "../../../src/input/deidentify/deidentify.ts";
import { readFamily } from "../../../src/input/read.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { said } from "../../family.ts";
import { plantedFamily, tellingPieces } from "./planted.ts";

function withoutIdentity(text: string): ReturnType<typeof deidentified> {
  const reading = readFamily(text, "one.genogram.yaml");
  if (reading.family === null) throw new Error(said(reading));
  return deidentified(reading, reading.family);
}

describe("a file without identity", () => {
  test("holds no planted identifier, in any field that takes text", () => {
    fc.assert(
      fc.property(plantedFamily, ({ text, identifiers }) => {
        const small = withoutIdentity(text).reading.text.text.toLowerCase();
        for (const piece of tellingPieces(identifiers))
          expect(small).not.toContain(piece.toLowerCase());
      }),
      { numRuns: Number(process.env["RUNS"] ?? 40), endOnFailure: true },
    );
  });

  test("shows the same patterns, as strong, but for those that need a day", () => {
    const seen = (family: Parameters<typeof findPatterns>[0]): readonly string[] =>
      findPatterns(family)
        .findings.map(
          ({ pattern, grade, support }) => `${pattern} ${grade} ${JSON.stringify(support)}`,
        )
        .sort();
    fc.assert(
      fc.property(plantedFamily, ({ text }) => {
        const before = readFamily(text, "one.genogram.yaml").family!;
        expect(seen(withoutIdentity(text).reading.family!)).toEqual(seen(before));
      }),
      { numRuns: Number(process.env["RUNS"] ?? 20), endOnFailure: true },
    );
  });

  test.each(readdirSync("examples").filter((file) => file.endsWith(".yaml")))(
    "%s checks",
    (file) => {
      const { reading, aliases } = withoutIdentity(readFileSync(`examples/${file}`, "utf8"));
      expect(said(reading)).toBe("");
      const words = new Set(reading.text.text.toLowerCase().match(/\p{L}+/gu));
      for (const name of aliases.keys()) expect(words).not.toContain(name);
    },
  );

  test("is the same each time, and one name is always the same other name", () => {
    const text = `genogram: 1
people:
  ada: { name: Ada Holm, gender: female }
  bo: { name: Bo Holm, gender: male }
ties:
  - { between: [ada, bo], tie: close, note: "Ada calls him Bo; he calls her Ada" }
`;
    const once = withoutIdentity(text).reading.text.text;
    expect(withoutIdentity(text).reading.text.text).toBe(once);
    const [, ada = "", holm = ""] = /name: (\p{L}+) (\p{L}+)/u.exec(once) ?? [];
    expect(once.split(holm)).toHaveLength(3);
    expect(once.split(ada)).toHaveLength(4);
  });

  test("tells no age over 89, nor years that would tell it", () => {
    const { reading } = withoutIdentity(`genogram: 1
people:
  ada: { gender: female, born: 1901, died: 1999 }
  bo: { gender: male, born: 1899-03-01 }
  cy: { gender: male, born: 1920, died: 1990 }
events:
  - { who: bo, event: moved, when: 1995 }
  - { who: bo, event: retired, when: when bo was 93 }
`);
    expect(reading.text.text).toMatch(/born: 1901, died: yes/u);
    expect(reading.text.text).toMatch(/gender: male, born: unknown/u);
    expect(reading.text.text).toMatch(/born: 1920, died: 1990/u);
    expect(reading.text.text).not.toContain("93");
  });

  test("keeps what was said of a finding, by its pattern, its trait or its whole id", () => {
    const family = (finding: string): string => `genogram: 1
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
conditions:
  - [ { who: eva, condition: alcohol }, { who: ola, condition: alcohol } ]
findings:
  - { finding: ${finding}, verdict: dismissed, because: "asked Grizelda" }
`;
    for (const finding of ["P08", "P08.alcohol", "P08:eva-ola.alcohol"]) {
      const before = findPatterns(readFamily(family(finding), "one").family!);
      const after = findPatterns(withoutIdentity(family(finding)).reading.family!);
      expect([finding, before.dismissed.length]).toEqual([finding, 1]);
      expect([finding, after.dismissed.length]).toEqual([finding, 1]);
    }
    expect(withoutIdentity(family("P08:eva-ola.alcohol")).reading.text.text).not.toMatch(
      /eva|Grizelda/u,
    );
  });

  test("leaves out what was said of a pattern of one’s own, with the pattern", () => {
    const { reading } = withoutIdentity(`genogram: 1
people:
  ida: { gender: female }
patterns:
  - { pattern: grizeldas-way, role: confidant }
findings:
  - { finding: grizeldas-way, verdict: dismissed }
  - { finding: P08, verdict: confirmed }
`);
    expect(reading.text.text).not.toContain("grizelda");
    expect(reading.family?.verdicts).toHaveLength(1);
  });

  test("warns of what is rare", () => {
    const children = Array.from({ length: 11 }, (_, i) => `c${i}`);
    const people = children.map((id) => `  ${id}:\n`).join("");
    const text = `genogram: 1\npeople:\n  mother: { gender: female }\n${people}children:\n  - { child: [${children.join(", ")}], of: mother }\n`;
    expect(withoutIdentity(text).warnings).toEqual(["ten or more children of one parent"]);
  });
});

describe("what is left reads as told", () => {
  const people = (lines: string): string => {
    const text = withoutIdentity(`genogram: 1\n${lines}`).reading.text.text;
    return text.replace(/^genogram: 1\n+/u, "");
  };

  test("whoever has no name keeps the word of kinship, and no name of the id", () => {
    const left = people(`people:
  ada: { name: Ada }
  grandmother-grizelda: { gender: female }
  welsh-aunt: { gender: female }
  boyfriend-7: { gender: male }
  boyfriend-9: { gender: male }
  adas-father: { gender: male }
  unborn: { kind: pregnancy }
`);
    expect(left.match(/^ {2}\S+(?=:)/gmu)?.slice(1)).toEqual(
      ["grandmother", "aunt", "boyfriend-1", "boyfriend-2", "alexs-father", "pregnancy"].map(
        (id) => `  ${id}`,
      ),
    );
  });

  test("groups, places and who helps are called by what they are", () => {
    const left = people(`people:
  ada:
helpers:
  grizelda: { kind: teacher }
  dr-quill: { kind: "family doctor" }
groups:
  quillians: { of: ada }
  zanettis: { of: ada }
places:
  millbrook: { kind: town }
`);
    expect(left.match(/^ {2}\S+(?=:)/gmu)?.slice(1)).toEqual(
      ["teacher", "helper", "group-1", "group-2", "town"].map((id) => `  ${id}`),
    );
  });

  test("numbers begin at one, with what other lines tell of", () => {
    const left = people(`people:
  ada:
events:
  - { id: quillfest, who: ada, event: moved, when: 1980 }
  - { id: zanettiday, who: ada, event: moved, when: 1990 }
  - { id: bramfest, who: ada, event: moved, when: after zanettiday }
`);
    expect(left).toContain("id: move-2, who: ");
    expect(left).toMatch(/id: move-1, .* when: 1990/u);
    expect(left).toMatch(/id: move-3, .* when: after move-1/u);
  });

  test("nothing stands where only small words would be left", () => {
    const left = people(`people:
  ada: { migration: "from Galway to Leeds", work: "at Quill & Sons", note: "in Leeds" }
  bo: { migration: "from Cork to York" }
events:
  - { who: ada, event: migrated, what: "from Galway to Leeds", when: 1980 }
`);
    expect(left).not.toMatch(/from|\bto\b|\bin\b|note|what/u);
    expect(left).toMatch(/migration: "\[…\]"/u);
    expect(left).toMatch(/migration: "\[…2\]"/u);
  });

  test("a surname is no given name, and a given name is of its gender", () => {
    const left = people(`people:
  ada: { name: Ada Quill, gender: female }
  quill: { name: Quill Zanetti, gender: male }
`);
    expect(left).toMatch(/name: Adele Albin/u);
    expect(left).toMatch(/name: Albin Ashby/u);
  });
});

test("warns where the years of many are told", () => {
  const people = Array.from({ length: 10 }, (_, i) => `  c${i}: { born: 19${10 + i} }\n`).join("");
  expect(withoutIdentity(`genogram: 1\npeople:\n${people}`).warnings).toEqual([
    "the years of ten or more people together, if anybody has written about this family",
  ]);
});
