import { expect, test } from "vitest";
import { drawWords } from "../../../src/drawing/lanes/placed.ts";
import { rememberedWords } from "../../../src/drawing/lanes/words.ts";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import { familyOf } from "../../family.ts";
import { draw, noMarks } from "./examples.ts";
import { noFaults, pageFaults } from "./page-faults.ts";

/** Small families in which something once stood or ran on something else. */
const crowded = {
  "words beside the lines of two siblings": `
people: { ann: { name: Ann }, ben: { name: Bea }, cleo: { name: Cleo }, dina: { name: Dina } }
children:
  - { child: [cleo, dina], guardian: [ann, ben] }
`,
  "the same parent told twice": `
people: { ann: { name: Ann }, ben: { name: Ben }, kim: { name: Kim } }
children:
  - { child: kim, adopted-by: ben, donor: ann }
  - { child: kim, adopted-by: ben, donor: ann, from: 2010 }
`,
  "a lone parent and two partners in younger rows": `
people: { bo: {}, gil: {}, finn: {}, ivo: {}, hana: {} }
children:
  - { child: gil, of: bo }
  - { child: hana, of: gil }
  - { child: finn, of: [gil, ivo] }
unions:
  - { between: [bo, gil], union: relationship }
  - { between: [bo, hana], union: relationship }
  - { between: [bo, ivo], union: married }
`,
  "a lone parent with two partners at one side": `
people: { ada: {}, zoe: {}, eva: {}, max: {}, gil: {}, jun: {}, finn: {}, ivo: {} }
children:
  - { child: zoe, of: ada }
  - { child: max, of: eva }
  - { child: jun, of: gil }
  - { child: ivo, of: finn }
  - { child: ivo, raised-by: [gil, finn] }
unions:
  - { between: [gil, ada] }
  - { between: [eva, gil] }
`,
  "a household's words where nothing near is free": `
people:
  ann: { name: Ann }
  ben: { name: Ben }
  cleo: { name: Cleo }
  dina: { name: Dan }
  eve: { name: Eve }
children: [ { child: [cleo, dina, eve], of: [ann, ben] } ]
ties:
  - { between: [ann, cleo], tie: close }
  - { between: [ann, eve], tie: distant }
  - { between: [ben, cleo], tie: conflict }
  - { between: [ben, dina], tie: close }
  - { between: [cleo, eve], tie: fused }
households:
  - { household: [ann, cleo, eve], from: about 1960, until: about 1990 }
  - { household: [ben, dina], from: about 1960, until: about 1990 }
  - { household: [ben, cleo], from: about 1960, until: about 1990 }
draw: { show: [structure, emotional, households] }
`,
};

test.each(Object.entries(crowded))("%s", async (_, text) => {
  expect(await pageFaults(await draw(familyOf(text), noMarks), noMarks)).toEqual(noFaults);
});

test("a tie leaves free the letter beside a symbol", async () => {
  const family = familyOf(`
people: { ann: { name: Ann }, ben: { name: Ben } }
ties: [ { between: [ann, ben], tie: close } ]
conditions: [ { who: ann, condition: obesity } ]
`);
  const { shapes } = await draw(family, noMarks);
  const letter = shapes.find(
    ({ ink, part }) => ink.kind === "text" && ink.text === "O" && part === "symbol",
  );
  const tie = shapes.find(({ part }) => part === "tie");
  const top = letter === undefined ? 0 : boxOf(letter).y;
  const { y, height } = tie === undefined ? { y: Infinity, height: 0 } : boxOf(tie);
  expect(y + height + 3).toBeLessThan(top);
});

test("the number after many lines of words stands clear of them", () => {
  const tags = [{ number: 1, form: "resource", on: [] }] as const;
  const saying = { of: "ties/0", size: 8, weight: 400, colour: "ink", tags } as const;
  const words = rememberedWords()({ ...saying, text: "one two three four five six seven" }, 44);
  const box = { x: 0, y: 0, width: words.width, height: words.height };
  const shapes = drawWords({ words, box, align: "end" });
  const tops = shapes.filter(({ part }) => part === "tag").map((shape) => boxOf(shape).y);
  const lines = shapes.filter(({ part }) => part === "tie-label").map(boxOf);
  const above = lines.at(-2);
  expect(words.lines.length).toBeGreaterThan(3);
  expect(Math.min(...tops)).toBeGreaterThan((above?.y ?? Infinity) + (above?.height ?? 0));
});

test("the same seat toward many is said once, under the name", async () => {
  const people = ["max", "mia", "tom", "ida"];
  const family = familyOf(`
people: { ann: { name: Ann }, ${people.map((id) => `${id}: { name: ${id} }`).join(", ")} }
roles: [ { who: ann, role: kinship-carer, toward: [${people.join(", ")}], from: 1821 } ]
`);
  const { shapes } = await draw(family, noMarks);
  expect(shapes.filter(({ part }) => part === "role")).toEqual([]);
  const words = shapes.flatMap(({ part, of, ink }) =>
    part === "label" && of === "ann" && ink.kind === "text" ? [ink.text] : [],
  );
  expect(words.join(" ")).toBe("Ann kinship carer of max, mia, tom and ida (from 1821)");
});
