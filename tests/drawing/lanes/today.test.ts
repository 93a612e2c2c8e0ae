import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Marks } from "../../../src/drawing/marks.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";
import { noMarks } from "../page/examples.ts";

const couple = `
people: { ann: { name: Ann, gender: female }, ben: { name: Ben, gender: male }, kim: { name: Kim } }
children: [{ child: kim, of: [ann, ben] }]
`;

function today(yaml: string, marks: Marks = noMarks): Promise<Scene> {
  return drawFamily(familyOf(couple + yaml), { marks, phases: "now" });
}

function lines({ shapes }: Scene): readonly string[] {
  return [...new Set(shapes.flatMap(({ part, of }) => (part === "tie" ? [of] : [])))];
}

function words({ shapes }: Scene, part: string): string {
  return shapes
    .flatMap((shape) => (shape.part === part && shape.ink.kind === "text" ? [shape.ink.text] : []))
    .join(" ");
}

test("a tie that is over has no line in a picture of today", async () => {
  expect(lines(await today("ties: [{ between: [ann, kim], tie: close, until: 1990 }]"))).toEqual(
    [],
  );
  expect(lines(await today("ties: [{ between: [ann, kim], tie: close }]"))).toEqual(["ties/0"]);
});

test("what was between a couple is over with the couple", async () => {
  const union = (end: string): string =>
    `unions: [{ between: [ann, ben], phases: [{ union: married }, { tie: conflict }${end}] }]`;
  expect(lines(await today(union(", { union: divorced }")))).toEqual([]);
  expect(lines(await today(union("")))).toEqual(["unions/0/phases/1"]);
  expect(lines(await today(union(", { union: divorced }, { tie: close }")))).toEqual([
    "unions/0/phases/3",
  ]);
});

test("where a number must stand, what is over is thin and said to be over", async () => {
  const marks: Marks = {
    ...noMarks,
    tags: [{ number: 1, form: "repeat", on: [["ties", 0]] }],
  };
  const scene = await today("ties: [{ between: [ann, kim], tie: conflict, until: 1990 }]", marks);
  expect(lines(scene)).toEqual(["ties/0/past"]);
  expect(words(scene, "tie-label")).toBe("conflict: over");
  expect(words(scene, "legend")).toContain("a tie that is over");
  expect(words(scene, "legend")).not.toContain("conflict");
});
