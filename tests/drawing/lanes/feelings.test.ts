import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Scene, Shape } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";
import { noMarks } from "../page/examples.ts";

const people = `
people: { ann: { name: Ann, gender: female }, ben: { name: Ben, gender: male }, kim: { name: Kim } }
`;
const couple = `${people}
children: [{ child: kim, of: [ann, ben] }]
`;

function draw(yaml: string, phases: "all" | "now" = "all"): Promise<Scene> {
  return drawFamily(familyOf(yaml), { marks: noMarks, phases });
}

function words({ shapes }: Scene, part = "tie-label"): string {
  return shapes
    .flatMap((shape) => (shape.part === part && shape.ink.kind === "text" ? [shape.ink.text] : []))
    .join(" ");
}

function tie(phases: string): string {
  return `${couple}ties: [{ between: [ann, kim], phases: [${phases}] }]`;
}

test("each side's feelings stand with the tie, the upper one's first", async () => {
  const scene = await draw(tie("{ tie: conflict, feels: { kim: [guilt, anger], ann: hurt } }"));
  expect(words(scene)).toBe("conflict. Ann: hurt. Kim: guilt and anger");
});

test("feelings told later belong to the tie that still holds", async () => {
  const scene = await draw(
    tie(
      "{ tie: fused, feels: { kim: guilt } }, { feels: { kim: [guilt, anger] } }, { tie: close }",
    ),
  );
  expect(words(scene)).toBe("fused. Kim: guilt and anger close");
});

test("feelings that follow each other are told in their order, with what is said of one time", async () => {
  const scene = await draw(
    tie("{ tie: fused, feels: { kim: love } }, { feels: { kim: [love, fear] }, note: at twelve }"),
  );
  expect(words(scene)).toBe("fused. Kim: love, then fear too (at twelve)");
});

test("feelings without any tie are a thin line with their words", async () => {
  const scene = await draw(`${couple}ties: [{ between: [ann, kim], feels: { kim: longing } }]`);
  expect(words(scene)).toBe("Kim: longing");
  const [line] = scene.shapes.filter(({ part }) => part === "tie");
  const { ink } = line!;
  expect(ink.kind === "path" && ink.width).toBeCloseTo(0.7);
  expect(words(scene, "legend")).toContain("feelings, no kind of tie told");
});

test("what somebody felt at the end of a couple stands at the couple line", async () => {
  const scene = await draw(`${couple}
unions:
  - between: [ann, ben]
    phases: [{ union: married }, { union: divorced, when: 1978, feels: { ann: bitter } }]
`);
  expect(words(scene, "union-label")).toBe("d. 1978. Ann: bitter");
});

const boundaryOf = ({ shapes }: Scene): readonly Shape[] =>
  shapes.filter(
    ({ part, ink }) => part === "tie-mark" && ink.kind === "path" && ink.stroke === "ink",
  );

test.each([
  ["clear", [3, 2.5]],
  ["diffuse", [0.1, 3.4]],
  ["rigid", []],
])("a %s boundary is a stroke across the tie, in words and in the legend", async (kind, dash) => {
  const scene = await draw(tie(`{ tie: fused, boundary: ${kind} }`));
  expect(words(scene)).toBe(`fused, ${kind} boundary`);
  expect(boundaryOf(scene).map(({ ink }) => "dash" in ink && ink.dash)).toEqual([dash]);
  expect(words(scene, "legend")).toContain(`${kind} boundary`);
});

test("no boundary is drawn where none is told", async () => {
  expect(boundaryOf(await draw(tie("{ tie: fused }")))).toEqual([]);
});
