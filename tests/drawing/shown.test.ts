import { expect, test } from "vitest";
import { drawFamily } from "../../src/drawing/draw.ts";
import type { DrawOptions } from "../../src/drawing/draw.ts";
import type { Scene } from "../../src/drawing/scene.ts";
import { familyOf } from "../family.ts";
import { noMarks } from "./page/examples.ts";

const family = familyOf(`
people:
  ann: { name: Ann, gender: female }
  ben: { name: Ben, gender: male }
  kim: { name: Kim, gender: male, assigned: female }
children: [{ child: kim, of: [ann, ben] }]
unions: [{ between: [ann, ben], union: married }]
households: [{ household: [ann, kim], from: 1998, until: 2004 }]
`);

function draw(show: DrawOptions["show"]): Promise<Scene> {
  return drawFamily(family, {
    marks: noMarks,
    phases: "all",
    ...(show === undefined ? {} : { show }),
  });
}

function words({ shapes }: Scene, part: string): string {
  return shapes
    .flatMap((shape) => (shape.part === part && shape.ink.kind === "text" ? [shape.ink.text] : []))
    .join(" ");
}

test("households are drawn on request, with their time, and named in the legend", async () => {
  const scene = await draw(["households"]);
  expect(words(scene, "household")).toBe("household: from 1998, until 2004");
  expect(words(scene, "legend")).toContain("household");
  const plain = await draw(undefined);
  expect(plain.shapes.filter(({ part }) => part === "household")).toEqual([]);
  expect(words(plain, "legend")).not.toContain("household");
});

test("the gender assigned at birth is drawn only on request", async () => {
  const strokes = ({ shapes }: Scene): number =>
    shapes.filter(({ part, of }) => part === "symbol" && of === "kim").length;
  const [asked, unasked] = [await draw(["gender-history"]), await draw([])];
  expect(strokes(asked)).toBe(strokes(unasked) + 1);
  expect(words(asked, "legend")).toContain("assigned female at birth");
  expect(JSON.stringify([...unasked.shapes, unasked.description])).not.toContain("assigned");
});
