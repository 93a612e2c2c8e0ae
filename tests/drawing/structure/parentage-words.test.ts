import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Box, Scene } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";
import { faultsOf } from "../metrics.ts";
import { noMarks } from "../page/examples.ts";

function wordsUnder({ shapes }: Scene, id: string): string {
  const words = shapes.flatMap(({ part, of, ink }) =>
    part === "label" && of === id && ink.kind === "text" ? [ink.text] : [],
  );
  return words.join(" ");
}

test("how a child came to its parents is said where nothing else stands", async () => {
  const scene = await drawFamily(
    familyOf(`
people:
  cora: { name: Cora, gender: female }
  dan: { name: Dan, gender: male }
  kim: { name: Kim, culture: [Basque, Irish], migration: to Chile }
children:
  - { child: kim, guardian: cora }
  - { child: kim, raised-by: dan }
`),
    { marks: { ...noMarks, tags: [{ number: 1, form: "repeat", on: ["kim"] }] }, phases: "all" },
  );
  const words = scene.shapes.flatMap(({ ink, geometry }): readonly (readonly [string, Box])[] =>
    ink.kind === "text" && /^(?:guardian|raised by)$/u.test(ink.text) && "box" in geometry
      ? [[ink.text, geometry.box]]
      : [],
  );
  expect(words.map(([text]) => text).sort()).toEqual(["guardian", "raised by"]);
  const shapes = scene.shapes.filter(({ part }) => part !== "caption" && part !== "legend");
  expect(faultsOf(shapes)).toEqual({ overlaps: [], through: [], merged: [] });
});

test("how sure whoever tells it is stands under the child's name", async () => {
  const scene = await drawFamily(
    familyOf(`
people: { ann: { name: Ann }, ben: { name: Ben }, kim: { name: Kim } }
children: [ { child: kim, of: [ann, ben], certainty: likely } ]
`),
    { marks: noMarks, phases: "all" },
  );
  expect(wordsUnder(scene, "kim")).toBe("Kim child of Ann and Ben (likely)");
});

test("of more than two it is said under the child's name", async () => {
  const scene = await drawFamily(
    familyOf(`
people: { ann: { name: Ann }, ben: { name: Ben }, cora: { name: Cora }, kim: { name: Kim } }
children:
  - { child: kim, guardian: ann }
  - { child: kim, raised-by: ben }
  - { child: kim, donor: cora }
`),
    { marks: noMarks, phases: "all" },
  );
  expect(wordsUnder(scene, "kim")).toBe("Kim guardian Ann raised by Ben donor Cora");
});
