import fc from "fast-check";
import { expect, test } from "vitest";
import type { Family } from "../../src/family/family.ts";
import { seenBy } from "../../src/input/audience/seen-by.ts";
import type { SeenWishes } from "../../src/input/audience/seen-by.ts";
import { readFamily } from "../../src/input/read.ts";
import { packHtml } from "../../src/report/formats/html/html.ts";
import { markdown } from "../../src/report/formats/markdown.ts";
import { packPdf } from "../../src/report/formats/pdf/pdf.ts";
import { packOf } from "../../src/report/pack/pack.ts";
import { familyOf } from "../family.ts";
import { hiddenLines, withHidden } from "../input/audience/hidden-lines.ts";
import { examples } from "../input/edits/writers.ts";

/** More with `RUNS=300 npx vitest run tests/report/client.test.ts`. */
const numRuns = Number(process.env["RUNS"] ?? 1);

async function copiesOf(family: Family | null): Promise<readonly string[]> {
  const pack = await packOf(family!, { reader: "client", paper: "a4", only: [] });
  const pdf = await packPdf(pack, { theme: "colour", paper: "a4", password: null });
  return [markdown(pack), packHtml(pack, "colour"), Buffer.from(pdf).toString("base64")];
}

test(
  "a client's copy is that of a file without the hidden lines, byte for byte",
  { timeout: 3_600_000 },
  async () => {
    const text = examples["clarissa.genogram.yaml"]!;
    const plain = await copiesOf(seenBy(readFamily(text, "any"), "client").family);
    await fc.assert(
      fc.asyncProperty(hiddenLines, async (hidden) => {
        const reading = readFamily(withHidden(text, hidden), "any");
        fc.pre(reading.family !== null);
        const copies = await copiesOf(seenBy(reading, "client").family);
        expect(copies.every((copy, at) => copy === plain[at])).toBe(true);
      }),
      { numRuns, endOnFailure: true },
    );
  },
);

/** What a client is handed, of a file in these words. */
async function copyOf(text: string, wishes: SeenWishes = {}): Promise<string> {
  const { family } = seenBy(readFamily(text, "any"), "client", wishes);
  return markdown(await packOf(family!, { reader: "client", paper: null, only: [] }));
}

const drinking = `genogram: 1
index: ida
people:
  ida: { gender: female }
  eva: { gender: female, died: 1990, cause: pneumonia }
children:
  - { child: ida, of: eva }
conditions:
  - [ { who: eva, condition: alcohol }, { who: ida, condition: anxiety } ]
events:
  - { who: eva, event: completed-treatment, when: 1980 }
  - { who: ida, event: began-therapy, when: 2001 }
roles:
  - { who: eva, role: substance-dependent }
  - { who: ida, role: [enabler, confidant], toward: eva, shown: pours it away }
`;

test("the illnesses of others stay out of it unless they are asked for", async () => {
  const short = await copyOf(drinking);
  expect(short).not.toMatch(
    /alcohol|pneumonia|treatment|drinks|substance|covers for|enabler|pours/u,
  );
  expect(short).toContain("confidant");
  expect(short).toContain("anxiety");
  const whole = await copyOf(drinking, { diagnoses: true });
  expect(whole).toContain("alcohol");
  expect(whole).toContain("pneumonia");
  expect(whole).toContain("covers for the other");
});

test("a client’s copy of an example says nothing of drinking in the family", async () => {
  expect(await copyOf(examples["donna.genogram.yaml"]!)).not.toMatch(/dr[aiu]nk|alcohol/u);
});

test("harm that was done is not handed out: the sheet may be found at home", async () => {
  const text = `genogram: 1
index: ida
people:
  ida: { gender: female, name: Ida }
  eva: { gender: female, name: Eva }
  bo: { gender: male, name: Bo }
children:
  - { child: ida, of: [eva, bo] }
unions:
  - { between: [eva, bo], union: married, when: 1980 }
ties:
  - { between: [bo, eva], tie: physical-abuse, by: bo }
  - between: [bo, ida]
    phases: [ { tie: close, until: 1990 }, { tie: emotional-abuse, by: bo, from: 1990 } ]
roles:
  - { who: bo, role: [abuser, hero], toward: eva }
events:
  - { who: ida, event: was-harmed, when: 1991 }
`;
  const copy = await copyOf(text);
  expect(copy).not.toMatch(/harm|abus|violen|hurt (?:by|the)/iu);
  expect(copy).toMatch(/close/u);
  const whole = markdown(
    await packOf(familyOf(text), { reader: "clinician", paper: null, only: [] }),
  );
  expect(whole).toMatch(/physical abuse/u);
});
