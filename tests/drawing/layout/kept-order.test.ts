import { expect, test } from "vitest";
import { placesIn } from "../../../src/formats.ts";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { svg } from "../../../src/drawing/formats/svg.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import { familyOf } from "../../family.ts";
import { grow } from "../grown/grow.ts";
import { written } from "../grown/plain-family.ts";
import { noMarks } from "./laid-out.ts";

const family = `
people:
  ann: { gender: female }
  bob: { gender: male }
  cas: { gender: male }
  dee: { gender: female }
  eve: { gender: female }
children:
  - { child: cas, of: ann }
  - { child: dee, of: bob }
  - { eldest-first: [eve], of: [cas, dee] }
`;

function draw(yaml: string, earlier: ReadonlyMap<string, number> = new Map()): Promise<Scene> {
  return drawFamily(familyOf(yaml), { marks: noMarks, phases: "all", earlier });
}

/** Those of the same height as somebody, from left to right, by their ids. */
async function rowOf(id: string, scene: Scene): Promise<readonly string[]> {
  const heights = new Map(
    scene.shapes.flatMap(({ part, of, geometry }) =>
      part === "symbol" && "box" in geometry
        ? [[of, geometry.box.y + geometry.box.height / 2] as const]
        : [],
    ),
  );
  const places = await placesIn(scene);
  const isBeside = (other: string): boolean =>
    Math.abs((heights.get(other) ?? 0) - (heights.get(id) ?? 0)) < 1;
  return [...places.keys()]
    .filter(isBeside)
    .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

test("everybody stands as in the earlier drawing, though it might be the other way round", async () => {
  const scene = await draw(family);
  const first = await rowOf("ann", scene);
  const turned = new Map([...(await placesIn(scene))].map(([id, x]) => [id, -x]));
  const second = await rowOf("ann", await draw(family, turned));
  expect(first).toHaveLength(2);
  expect(second).toEqual(first.toReversed());
});

test("drawn like itself, a drawing is the same to the last sign", async () => {
  const yaml = written(grow(4, 30, 4)).yaml;
  const scene = await draw(yaml);
  const again = await draw(yaml, await placesIn(scene));
  expect(svg(again, themes.colour)).toBe(svg(scene, themes.colour));
});

test("a child that is new stands right of its elder sibling, and nobody else moves", async () => {
  const before = await draw(family);
  const more = family
    .replace("children:", "  new: { gender: male }\nchildren:")
    .replace("[eve]", "[eve, new]");
  const after = await draw(more, await placesIn(before));
  const row = await rowOf("eve", after);
  expect(row.indexOf("new")).toBe(row.indexOf("eve") + 1);
  expect(row.filter((id) => id !== "new")).toEqual(await rowOf("eve", before));
});

test("siblings told to be born the other way round change places all the same", async () => {
  const sibs = (order: string): string =>
    `people: { ann: , bea: , cal: , dan: }\nchildren: [ { eldest-first: [${order}], of: ann } ]`;
  const before = await draw(sibs("bea, cal, dan"));
  const after = await draw(sibs("dan, bea, cal"), await placesIn(before));
  expect(await rowOf("bea", after)).toEqual(["dan", "bea", "cal"]);
});

test("places are read from a drawing as well as from its SVG, whatever the ids", async () => {
  const scene = await draw("people: { jörg-1: , б: }\nchildren: [ { child: б, of: jörg-1 } ]");
  const read = await placesIn(svg(scene, themes.book));
  const places = await placesIn(scene);
  expect([...read.keys()].sort()).toEqual([...places.keys()].sort());
  expect([...places.keys()]).toContain("jörg-1");
});

test("a file that is no drawing of ours holds no places", async () => {
  expect(await placesIn("<svg><g id='a.symbol.b'/></svg>")).toEqual(new Map());
});
