import { readFileSync } from "node:fs";
import { Graphviz } from "@hpcc-js/wasm/graphviz";
import { beforeAll, describe, expect, test } from "vitest";
import { dot } from "../../../src/drawing/formats/dot/dot.ts";
import { drawFamily } from "../../../src/drawing/draw.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import type { Family } from "../../../src/family/family.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { familyOf } from "../../family.ts";

interface Laid {
  readonly objects: readonly { readonly name: string; readonly pos: string }[];
  readonly edges: readonly {
    readonly tail: number;
    readonly head: number;
    readonly pos: string;
    readonly label?: string;
  }[];
}

async function laid(family: Family): Promise<{ scene: Scene; text: string; read: Laid }> {
  const marks = marksOf(findPatterns(family), "none");
  const scene = await drawFamily(family, { marks, phases: "all" });
  const text = dot(scene, family, themes.colour);
  const engine = await Graphviz.load();
  const read = JSON.parse(engine.layout(text, "json", "neato", { nop: 2 })) as Laid;
  return { scene, text, read };
}

const numbers = (pos: string) => (pos.match(/-?[\d.]+/gu) ?? []).map(Number);

type Way = readonly { readonly x: number; readonly y: number }[];

function areSame(one: Way, other: Way): boolean {
  return (
    one.length === other.length &&
    one.every(({ x, y }, i) => Math.hypot(x - (other[i]?.x ?? NaN), y - (other[i]?.y ?? NaN)) < 1)
  );
}

describe.each(["clarissa", "donna", "twelve-sentences", "three-wives"])("%s as DOT", (name) => {
  let scene: Scene;
  let read: Laid;
  beforeAll(async () => {
    const file = new URL(`../../../examples/${name}.genogram.yaml`, import.meta.url);
    ({ scene, read } = await laid(familyOf(readFileSync(file, "utf8"))));
  });

  test("neato -n2 leaves everybody within a point of where they are drawn", () => {
    const outlines = new Map(
      scene.shapes
        .flatMap(({ part, of, geometry }) =>
          part === "symbol" && "box" in geometry ? [[of, geometry.box] as const] : [],
        )
        .toReversed(),
    );
    expect(outlines.size).toBeGreaterThan(3);
    const found = new Map(read.objects.map(({ name, pos }) => [name, numbers(pos)]));
    for (const [id, box] of outlines) {
      const [x = NaN, y = NaN] = found.get(id) ?? [];
      expect(Math.abs(x - (box.x + box.width / 2)), id).toBeLessThan(1);
      expect(Math.abs(scene.height - y - (box.y + box.height / 2)), id).toBeLessThan(1);
    }
  });

  test("and every line on its way", () => {
    const ways = read.edges.map(({ pos }) => {
      const flat = numbers(pos);
      return flat.flatMap((x, i) =>
        i % 6 === 0 ? [{ x, y: scene.height - (flat[i + 1] ?? 0) }] : [],
      );
    });
    const lines = scene.shapes.flatMap(({ part, geometry }) =>
      /^(?:union-line|child-line|twin-bar|tie|role)$/u.test(part) && "points" in geometry
        ? [geometry.points]
        : [],
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const points of lines.filter(({ length }) => length > 1))
      expect(ways.some((way) => areSame(way, points))).toBe(true);
  });
});

test("a line of a form that DOT lacks says its kind, and joins those it is told of", async () => {
  const { read } = await laid(
    familyOf(`
people:
  ann: { name: 'Ann "the first"\\' }
  ben: { name: Ben }
unions:
  - { between: [ann, ben], phases: [ { union: married, when: 1970 } ] }
ties:
  - { between: [ann, ben], phases: [ { tie: fused, from: 1980 }, { tie: conflict, from: 1990 } ] }
`),
  );
  const said = (label: string) => {
    const edge = read.edges.find((one) => one.label?.includes(label));
    return [edge?.tail, edge?.head].map((end) => read.objects[end ?? -1]?.name);
  };
  for (const kind of ["m. 1970", "fused", "conflict"])
    expect(said(kind), kind).toEqual(["ann", "ben"]);
});
