import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundaries } from "../../src/catalogue/boundaries.ts";
import { feelings } from "../../src/catalogue/feelings.ts";
import { roles } from "../../src/catalogue/roles.ts";
import { ties } from "../../src/catalogue/ties.ts";
import { triangleDynamics } from "../../src/catalogue/triangle-dynamics.ts";
import { drawFamily } from "../../src/drawing/draw.ts";
import { svg } from "../../src/drawing/formats/svg.ts";
import { themes } from "../../src/drawing/themes/index.ts";
import type { Family } from "../../src/family/family.ts";
import { seenBy } from "../../src/input/audience/seen-by.ts";
import { readFamily } from "../../src/input/read.ts";
import { detectors } from "../../src/patterns/detectors/index.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { marksOf } from "../../src/report/marks.ts";
import { packHtml } from "../../src/report/formats/html/html.ts";
import { markdown } from "../../src/report/formats/markdown.ts";
import { packOf } from "../../src/report/pack/pack.ts";
import { anyFamilyText } from "../families/random/family.ts";

// What is made for the family itself speaks of it in plain, kind words.

interface Row {
  readonly label: string;
  readonly plain?: string;
}

const tables: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  roles,
  ties,
  triangleDynamics,
  feelings,
  boundaries,
};
const rows = Object.values(tables).flatMap((table) => Object.values(table));
/** Said by the field, and never to a family: every word that has a plain one, and names of patterns. */
const clinical = [...rows, ...detectors.map(({ name, plain }) => ({ label: name, plain }))]
  .filter(({ plain }) => plain !== undefined)
  .map(({ label }) => label);
/** Words of the field that stand in sentences of ours. */
const jargon = [
  ...["triangle", "triangles", "dyad", "informant", "seat", "seats", "enmeshed"],
  ...["index person", "index persons", "sibship", "proband"],
];

function saidIn(text: string): readonly string[] {
  const plainText = text.replace(/<[^>]*>/gu, " ").toLowerCase();
  return [...clinical, ...jargon].filter((term) =>
    new RegExp(`(?<![\\p{L}-])${term.toLowerCase()}(?![\\p{L}-])`, "u").test(plainText),
  );
}

async function copiesOf(text: string): Promise<readonly string[]> {
  const family = seenBy(readFamily(text, "one.genogram.yaml"), "client").family;
  if (family === null) throw new Error(text);
  const pack = await packOf(family, { reader: "client", paper: "a4", only: [] });
  return [
    markdown(pack),
    packHtml(pack, "colour").replace(/<style[\s\S]*?<\/style>/gu, ""),
    await drawn(family),
  ];
}

async function drawn(family: Family): Promise<string> {
  const marks = marksOf(findPatterns(family), "main");
  return svg(await drawFamily(family, { marks, phases: "all" }), themes.colour);
}

describe("the plain words", () => {
  test.each(Object.entries(tables))("of %s tell each row from the others", (_, table) => {
    const said = Object.values(table).map(({ label, plain }) => plain ?? label);
    expect(new Set(said).size).toBe(said.length);
  });

  test("are none of the field's", () => {
    for (const { plain } of rows) expect([plain, saidIn(plain ?? "")]).toEqual([plain, []]);
  });
});

describe("a copy for the family speaks in plain words", () => {
  test.each(readdirSync("examples").filter((file) => file.endsWith(".yaml")))(
    "%s",
    async (file) => {
      for (const copy of await copiesOf(readFileSync(`examples/${file}`, "utf8")))
        expect(saidIn(copy)).toEqual([]);
    },
  );

  test("in the remarks of every notation", async () => {
    for (const notation of ["mcgoldrick", "genopro", "bowen"])
      for (const tie of Object.keys(ties)) {
        const text = `genogram: 1\nindex: ada\ndraw: { notation: ${notation} }\npeople: { ada: , bo: }\nties:\n  - { between: [ada, bo], tie: ${tie} }\n`;
        const { family } = seenBy(readFamily(text, "one.genogram.yaml"), "client");
        expect([notation, tie, saidIn(await drawn(family!))]).toEqual([notation, tie, []]);
      }
  });

  test("whatever the family", { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyFamilyText, async (text) => {
        for (const copy of await copiesOf(text)) expect(saidIn(copy)).toEqual([]);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 3), endOnFailure: true },
    );
  });
});

test("the same is found, in whatever words it is told", () => {
  const ids = (family: Family | null) =>
    findPatterns(family!).findings.map(({ id, grade }) => [id, grade]);
  for (const file of readdirSync("examples").filter((name) => name.endsWith(".yaml"))) {
    const { family } = readFamily(readFileSync(`examples/${file}`), file);
    expect(ids({ ...family!, wording: "plain" })).toEqual(ids(family));
  }
});
