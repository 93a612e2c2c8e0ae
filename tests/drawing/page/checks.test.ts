import { expect, test } from "vitest";
import { ties } from "../../../src/catalogue/ties.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { moved } from "../../../src/drawing/page/move.ts";
import { alikeInLegend, legendOf, textOnText, textOutside, withoutCaption } from "./checks.ts";
import { draw, everythingMarked, exampleFamily, examples } from "./examples.ts";
import { legendWithoutSigns, signsWithoutLegend } from "./legend-signs.ts";

const scenes = await Promise.all(
  examples.map(async (name) => {
    const family = exampleFamily(name);
    return [name, await draw(family, everythingMarked(family))] as const;
  }),
);

function withoutRow(scene: Scene, row: string): Scene {
  return {
    ...scene,
    shapes: scene.shapes.filter(({ part, of }) => part !== "legend" || of !== row),
  };
}

/** Rows that other checks look after: those of ties and roles by their words. */
const otherRows = [
  ...Object.values(ties).map(({ label }) => label),
  ...["boundary", "wedge", "a new phase", "role", "since repaired", "feelings"],
  ...["open: a third", "a pair and a third"],
];

test.each(scenes)("%s: a row that is missing in the legend is found missing", (_, scene) => {
  expect(signsWithoutLegend(scene)).toEqual([]);
  const rows = [...legendOf(scene).keys()];
  const isOther = (row: string): boolean => otherRows.some((words) => row.includes(words));
  const looked = rows.filter((row) => !isOther(row));
  expect(looked.length).toBeGreaterThan(3);
  const overlooked = looked.filter(
    (row) => signsWithoutLegend(withoutRow(scene, row)).length === 0,
  );
  expect(overlooked).toEqual([]);
});

test.each(scenes)("%s: a row for what is not drawn is found", (name, scene) => {
  expect(legendWithoutSigns(scene)).toEqual([]);
  const drawn = legendOf(scene);
  for (const [other, { shapes }] of scenes) {
    const rows = shapes.filter(({ part, of }) => part === "legend" && of !== "" && !drawn.has(of));
    const found = legendWithoutSigns({ ...scene, shapes: [...scene.shapes, ...rows] });
    const people = ["pregnancy", "moved to another country", "died", "divorced", "adopted by"];
    const added = people.filter((row) => rows.some(({ of }) => of === row));
    expect([name, other, ...added.filter((row) => !found.includes(row))]).toEqual([name, other]);
  }
});

const [, whole] = scenes[0]!;

function changed(
  change: (shape: Scene["shapes"][number], i: number) => typeof shape | null,
): Scene {
  return { ...whole, shapes: whole.shapes.flatMap((shape, i) => change(shape, i) ?? []) };
}

test("words moved onto other words are found, and so are those moved off the page", () => {
  const label = whole.shapes.findIndex(({ part }) => part === "label");
  const nudged = changed((shape, i) => (i === label ? moved(shape, { x: 3, y: 0 }) : shape));
  expect(
    textOnText({ ...whole, shapes: [...whole.shapes, ...nudged.shapes.slice(label, label + 1)] }),
  ).not.toEqual([]);
  expect(textOutside(whole)).toEqual([]);
  expect(
    textOutside(changed((shape, i) => (i === label ? moved(shape, { x: -9e3, y: 0 }) : shape))),
  ).toHaveLength(1);
});

test("a number without its caption is found, and so is a caption without its number", () => {
  expect(withoutCaption(whole)).toEqual([]);
  expect(
    withoutCaption(
      changed((shape) => (shape.part === "caption" && shape.of === "2" ? null : shape)),
    ),
  ).toEqual(["2"]);
  const title = whole.shapes.findIndex(({ part }) => part === "title");
  const isNumber = ({ part, of }: { readonly part: string; readonly of: string }): boolean =>
    part === "tag" && of === "3";
  expect(
    withoutCaption(changed((shape, i) => (i < title && isNumber(shape) ? null : shape))),
  ).toEqual(["3"]);
});

test("two rows of one form are found, whatever their colours", () => {
  const [words, sample] = [...legendOf(whole)][0]!;
  const again = sample.map((shape) => ({ ...moved(shape, { x: 40, y: 9 }), of: "other words" }));
  expect(alikeInLegend({ ...whole, shapes: [...whole.shapes, ...again] })).toEqual([
    `${words} / other words`,
  ]);
});
