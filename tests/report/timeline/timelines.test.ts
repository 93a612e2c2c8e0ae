import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import type { Scene, Shape } from "../../../src/drawing/scene.ts";
import { keyOf } from "../../../src/drawing/tag.ts";
import type { Family } from "../../../src/family/family.ts";
import { readFamily } from "../../../src/input/read.ts";
import { entriesOf } from "../../../src/report/chronology/entries.ts";
import { inOrder } from "../../../src/report/chronology/in-order.ts";
import { timelines } from "../../../src/report/timeline/timelines.ts";
import { largeFamily } from "../../../bench/large-family.js";
import { familyOf } from "../../family.ts";
import { chanceOf, timedFamily, timedFile } from "../../input/time/timed-family.ts";

const a4 = { width: 842, height: 577 };

function drawn(family: Family): readonly Scene[] {
  return timelines(family, inOrder(family, entriesOf(family)), a4);
}

function words({ shapes }: Scene): readonly Shape[] {
  return shapes.filter(({ ink }) => ink.kind === "text");
}

/** Pairs of words that touch. */
function clashes(scene: Scene): readonly string[] {
  const texts = words(scene).map((shape) => ({ text: textOf(shape), box: boxOf(shape) }));
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        ({ box: b }) =>
          one.box.x < b.x + b.width - 0.5 &&
          b.x < one.box.x + one.box.width - 0.5 &&
          one.box.y < b.y + b.height - 0.5 &&
          b.y < one.box.y + one.box.height - 0.5,
      )
      .map(({ text }) => `${one.text} / ${text}`),
  );
}

function textOf({ ink }: Shape): string {
  return ink.kind === "text" ? ink.text : "";
}

function outside({ width, height, shapes }: Scene): readonly Shape[] {
  return shapes.filter((shape) => {
    const box = boxOf(shape);
    return (
      box.x < 8 || box.y < 8 || box.x + box.width > width - 4 || box.y + box.height > height - 4
    );
  });
}

function isWhole(scene: Scene): void {
  expect(clashes(scene)).toEqual([]);
  expect(outside(scene).map((shape) => [textOf(shape), shape.of])).toEqual([]);
  expect(scene.height).toBeLessThanOrEqual(a4.height);
}

const examples = readdirSync("examples")
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => [file, readFileSync(`examples/${file}`, "utf8")] as const);

test.each([
  ["Ida", "Eva"],
  ["Maximiliana-Theodora", "Konstantinopolitanska-Featherstonehaugh-of-the-Hills"],
  ["Ida", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"],
])("the words of what began last lie on the sheet: %s and %s", (ida, eva) => {
  const family = familyOf(`index: ida
people: { ida: { name: ${ida}, born: 1960 }, eva: { name: ${eva} } }
ties: [ { between: [ida, eva], tie: cutoff, by: eva, from: 2010 } ]
events: [ { who: eva, event: left-home, what: "a house of ${eva}", when: 2011 } ]
`);
  for (const scene of drawn(family)) isWhole(scene);
});

describe.each([...examples, ["a family of 60", largeFamily(60)] as const])("%s", (file, text) => {
  const { family } = readFamily(text, file);
  const scenes = drawn(family!);

  test("has no words on words, and nothing outside its sheets", () => {
    for (const scene of scenes) isWhole(scene);
  });

  test("has everything in it that the table has", () => {
    const keys = new Set(scenes.flatMap(({ shapes }) => shapes.map(({ of }) => of)));
    const entries = inOrder(family!, entriesOf(family!)).filter(({ kind }) => kind !== "role");
    const left = entries.filter(({ fact }) => !keys.has(keyOf(fact.path)));
    const said = /(\d+) more of the table/u.exec(scenes.flatMap(words).map(textOf).join(" "))?.[1];
    if (scenes.length > 0) expect(left).toHaveLength(Number(said ?? 0));
  });

  test("is the same when it is drawn again", () => {
    expect(drawn(family!)).toEqual(scenes);
  });
});

test("any family with times in it has them without words on words", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (seed) => {
      const chance = chanceOf(seed);
      const file = timedFile(timedFamily(3 + Math.floor(chance() * 9), 30, chance));
      for (const scene of drawn(familyOf(`${file}index: p0\n`))) isWhole(scene);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 8) },
  );
});

const dated = familyOf(`
index: ida
people:
  ida: { name: Ida, gender: female, born: 1980-05-01 }
  eva: { name: Eva, gender: female, born: 1950, died: 1999 }
children:
  - { child: ida, of: eva }
ties:
  - between: [ida, eva]
    phases: [ { tie: close, from: 1985 }, { tie: conflict, from: 1994 } ]
events:
  - { who: ida, event: moved, when: 1987 }
  - { who: eva, event: fell-ill, when: 1990 }
  - { event: war, from: 1991, until: 1995 }
`);

/** Where the words stand. */
function placeOf(scene: Scene, text: string): { readonly x: number; readonly y: number } {
  const found = words(scene).find((shape) => textOf(shape) === text);
  if (found === undefined) throw new Error(`there is no "${text}"`);
  return boxOf(found);
}

describe("where years are told", () => {
  const [scene] = drawn(dated);

  test("they are a scale, and the index person's age is one", () => {
    const middle = (text: string): number => placeOf(scene!, text).x;
    expect(middle("1970") - middle("1960")).toBeCloseTo(middle("1990") - middle("1980"), 0);
    expect(placeOf(scene!, "Age of Ida").y).toBeGreaterThan(placeOf(scene!, "Year").y);
    expect(middle("born")).toBeLessThan(middle("10"));
  });

  test("phases are lines in the form of their tie, in the order of time", () => {
    const ties = scene!.shapes
      .filter(({ part }) => part === "tie")
      .map((one) => [one.of, boxOf(one)] as const);
    const [close, conflict] = [0, 1].map(
      (at) => ties.find(([of]) => of === `ties/0/phases/${at}`)?.[1],
    );
    expect(close!.x + close!.width).toBeLessThanOrEqual(conflict!.x);
  });

  test("public events stand apart, below the family's own", () => {
    const apart = placeOf(scene!, "In the world around").y;
    for (const shape of words(scene!).filter(({ part }) => part === "label"))
      if (textOf(shape) !== "War") expect(boxOf(shape).y).toBeLessThan(apart);
  });
});

test("where only an order is told, no year and no age stands above what it is not told of", () => {
  const family = familyOf(`
index: ida
people:
  ida: { name: Ida }
  eva: { name: Eva }
events:
  - { id: one, who: ida, event: moved, when: when ida was 5 }
  - { id: two, who: eva, event: graduated, when: after one }
  - { id: three, who: eva, event: fell-ill, when: after two }
  - { id: four, who: ida, event: left-home, when: after three }
  - { id: five, who: eva, event: retired, when: after four }
`);
  const [scene] = drawn(family);
  const at = ["Ida moved", "Eva graduated", "Eva fell ill", "Ida left home", "Eva retired"].map(
    (text) => placeOf(scene!, text).x,
  );
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(words(scene!).map(textOf)).toContain("5");
  expect(placeOf(scene!, "5").x).toBeLessThan(at[0]!);
});

test("a family without times has none", () => {
  expect(drawn(familyOf("people: { ida: { gender: female } }"))).toEqual([]);
});
