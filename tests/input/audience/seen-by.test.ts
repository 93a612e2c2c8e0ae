import fc from "fast-check";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { svg } from "../../../src/drawing/formats/svg.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import type { Family } from "../../../src/family/family.ts";
import { seenBy } from "../../../src/input/audience/seen-by.ts";
import { readFamily } from "../../../src/input/read.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { agendaOf } from "../../../src/report/agenda.ts";
import { reportJson } from "../../../src/report/json.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { said } from "../../family.ts";
import { examples } from "../edits/writers.ts";
import { hiddenLines, withHidden } from "./hidden-lines.ts";

/** The text of a file as its index persons may see it. */
function forClient(text: string, readers: readonly string[] | "client" = "client"): string {
  const reading = readFamily(text, "any");
  expect(said(reading), text).toBe("");
  return seenBy(reading, readers).text.text;
}

/** An example as a client may see it: what it hides itself is gone, and more can be hidden in it. */
function open(name: string): string {
  return forClient(examples[name] ?? "");
}

test("a client's file is the file without the hidden lines, to the letter", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(examples)), hiddenLines, (name, hidden) => {
      const text = open(name);
      const more = withHidden(text, hidden);
      expect(more).not.toBe(text);
      const reading = readFamily(more, "any");
      // A line may contradict what the file says was asked.
      fc.pre(reading.family !== null);
      expect(seenBy(reading, "client").text.text).toBe(text);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 25) },
  );
}, 60_000);

test("nothing a client gets differs from what a file without those lines gives", async () => {
  const text = open("clarissa.genogram.yaml");
  const [hidden] = fc.sample(hiddenLines, { seed: 7, numRuns: 1 });
  if (hidden === undefined) throw new Error("nothing was drawn");
  const more = readFamily(withHidden(text, hidden), "any");
  const plain = seenBy(readFamily(text, "any"), "client");
  expect(await outputsOf(seenBy(more, "client").family)).toEqual(await outputsOf(plain.family));
  expect(await outputsOf(more.family)).not.toEqual(await outputsOf(seenBy(more, "client").family));
});

async function outputsOf(family: Family | null): Promise<readonly unknown[]> {
  if (family === null) throw new Error("no family");
  const report = findPatterns(family);
  const scene = await drawFamily(family, { marks: marksOf(report, "main"), phases: "all" });
  return [reportJson(report), agendaOf(family, report), svg(scene, themes.colour)];
}

const told = `genogram: 1
index: ida
people:
  ida: { name: Ida, gender: female, born: { is: when eva was 20, visible-to: clinician } }
  eva: { name: Eva, gender: female, died: { is: 1990, tags: [secret] } }
  max: { name: Max, gender: male, visible-to: [eva, clinician] }
  tom: { name: Tom, gender: male }
children:
  - { child: ida, of: [eva, max] }
unions:
  - { between: [eva, max], union: affair }
ties:
  - { between: [ida, eva], phases: [ { tie: close }, { tie: cutoff, visible-to: [eva] }, { tie: repaired } ] }
  - { between: [ida, tom], tie: love, from: after quarrel }
  - { between: [ida, tom], tie: violence, by: tom, visible-to: [ida, clinician] }
  - { between: [eva, tom], tie: distant, says: max }
events:
  - { id: quarrel, who: [eva, max], event: moved-out, when: 1980 }
`;

test("values, people and phases go, with all that rests on them", () => {
  expect(forClient(told)).toBe(`genogram: 1
index: ida
people:
  ida: { name: Ida, gender: female }
  eva: { name: Eva, gender: female }
  tom: { name: Tom, gender: male }
children:
  - { child: ida, of: [eva] }
ties:
  - { between: [ida, eva], phases: [ { tie: close }, { tie: repaired } ] }
  - { between: [ida, tom], tie: love, from: after quarrel }
  - { between: [ida, tom], tie: violence, by: tom, visible-to: [ida, clinician] }
  - { between: [eva, tom], tie: distant }
events:
  - { id: quarrel, who: [eva], event: moved-out, when: 1980 }
`);
});

test("a line is for a reader only if it is for every reader", () => {
  const text = "genogram: 1\nindex: [ida, tom]\npeople: { ida: , tom: }\nties:\n";
  const line = (who: string) => `  - { between: [ida, tom], tie: close, visible-to: ${who} }\n`;
  const kept = "  - { between: [ida, tom], tie: love }\n";
  const seen = (readers: readonly string[] | "client", who: string) =>
    forClient(text + kept + line(who), readers) !== text + kept;
  expect(seen("client", "ida")).toBe(false);
  expect(seen("client", "[tom, ida]")).toBe(true);
  expect(seen(["ida"], "ida")).toBe(true);
  expect(seen(["ida"], "[tom, clinician]")).toBe(false);
  expect(seen([], "clinician")).toBe(false);
});

test("whom the file is about stays, without the mark of a secret", () => {
  const text =
    "genogram: 1\nindex: ida\npeople:\n  ida: { name: Ida, tags: [secret], note: { is: x, visible-to: clinician } }\n";
  expect(forClient(text.replace(", note: { is: x, visible-to: clinician }", ""))).toBe(
    "genogram: 1\nindex: ida\npeople:\n  ida: { name: Ida }\n",
  );
});

test("of two versions, the one that is no secret is left, with no hole beside it", () => {
  const told = `genogram: 1
index: kim
people: { kim: {}, ann: {}, bob: {}, zoe: { visible-to: clinician } }
unions:
  - { between: [ann, bob], union: married }
children:
  - { id: as-told, child: kim, of: [ann, bob], says: kim }
  - { child: kim, of: zoe, adopted-by: [ann, bob], says: ann, version-of: as-told, tags: secret }
`;
  const { family } = seenBy(readFamily(told, "any"), "client");
  expect(family?.parentages.map(({ parent, kind }) => `${parent} ${kind}`)).toEqual([
    "ann birth",
    "bob birth",
  ]);
  expect([...(family?.people.keys() ?? [])]).toEqual(["kim", "ann", "bob"]);
});
