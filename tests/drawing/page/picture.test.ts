import fc from "fast-check";
import { expect, test } from "vitest";
import { ties } from "../../../src/catalogue/ties.ts";
import { sceneJson } from "../../../src/drawing/formats/scene.ts";
import { svg } from "../../../src/drawing/formats/svg.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { keyOf } from "../../../src/drawing/tag.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import type { Family } from "../../../src/family/family.ts";
import { familyOf } from "../../family.ts";
import { elementsOf } from "../formats/xml.ts";
import { alikeInLegend, legendOf, textOnText, textOutside, withoutCaption } from "./checks.ts";
import { draw, everythingMarked, exampleFamily, examples, noMarks } from "./examples.ts";

interface Picture {
  readonly family: Family;
  readonly scene: Scene;
}

const pictures: readonly (readonly [string, Picture])[] = await Promise.all(
  examples.flatMap((name) => {
    const family = exampleFamily(name);
    return [
      draw(family, noMarks).then((scene) => [name, { family, scene }] as const),
      draw(family, everythingMarked(family)).then(
        (scene) => [`${name}, all marked`, { family, scene }] as const,
      ),
    ];
  }),
);

test.each(pictures)("%s: no text lies on another", (_, { scene }) => {
  expect(textOnText(scene)).toEqual([]);
});

test.each(pictures)("%s: no text outside the margins", (_, { scene }) => {
  expect(textOutside(scene)).toEqual([]);
});

test.each(pictures)("%s: every number has a caption, every caption a number", (_, { scene }) => {
  expect(withoutCaption(scene)).toEqual([]);
});

test.each(pictures)("%s: no two entries of the legend have one form", (_, { scene }) => {
  expect(legendOf(scene).size).toBeGreaterThan(2);
  expect(alikeInLegend(scene)).toEqual([]);
});

/** Labels of the kinds drawn; `shared` also has those that share a stretch with one of equal form. */
function drawnKinds({ family, scene }: Picture): {
  readonly own: string[];
  readonly shared: string[];
} {
  const drawn = new Set(scene.shapes.flatMap(({ part, of }) => (part === "tie" ? [of] : [])));
  const kinds = family.bonds.flatMap(({ phases }) => {
    const told = phases.flatMap(({ path, tie }) => (tie === null ? [] : [{ path, tie }]));
    const seen = told.filter(({ path }) => drawn.has(keyOf(path)));
    const strokes = new Set(seen.map(({ tie }) => ties[tie].stroke));
    return told
      .filter(({ tie }) => strokes.has(ties[tie].stroke))
      .map((phase) => ({ label: ties[phase.tie].label, own: seen.includes(phase) }));
  });
  return {
    own: kinds.filter(({ own }) => own).map(({ label }) => label),
    shared: kinds.map(({ label }) => label),
  };
}

test.each(pictures)("%s: the legend names the ties drawn, and no others", (_, picture) => {
  const { own, shared } = drawnKinds(picture);
  const labels: readonly string[] = Object.values(ties).map(({ label }) => label);
  const named = [...legendOf(picture.scene).keys()]
    .flatMap((row) => row.split(/, (?!hostile|violent|negatively)/))
    .filter((words) => labels.includes(words));
  expect(own.filter((label) => !named.includes(label))).toEqual([]);
  expect(named.filter((label) => !shared.includes(label))).toEqual([]);
  // What was broken off and mended since has a form of its own.
  const once = named.filter(
    (label, i) => label !== "contact broken off" || named.indexOf(label) === i,
  );
  expect(new Set(named).size).toBe(once.length);
});

test.each(pictures)("%s: only black, white and grey in the book theme", (_, { scene }) => {
  const colours = svg(scene, themes.book).match(/#[0-9A-Fa-f]{3,6}\b(?!;)/g) ?? [];
  expect(colours.length).toBeGreaterThan(10);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
});

test.each(pictures.filter(([name]) => !name.endsWith("marked")))(
  "%s: the same bytes on every run",
  async (_, { family, scene }) => {
    const again = await draw(family, noMarks);
    expect(svg(again, themes.colour)).toBe(svg(scene, themes.colour));
    expect(sceneJson(again)).toBe(sceneJson(scene));
  },
);

test.each(pictures)("%s: nothing painted over its layer", (_, { scene }) => {
  const parts = scene.shapes.map(({ part }) => part);
  const layers = [["halo"], ["child-line", "union-line"], ["tie"], ["symbol"]];
  const places = layers.map((layer) =>
    parts.flatMap((part, i) => (layer.includes(part) ? [i] : [])),
  );
  for (const [i, own] of places.entries())
    expect(Math.max(-1, ...own)).toBeLessThan(Math.min(Infinity, ...places.slice(i + 1).flat()));
});

test("well-formed whatever the people are called", async () => {
  const name = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(name, name, async (one, other) => {
      const family = familyOf(`
title: ${JSON.stringify(one)}
people: { ann: { name: "Ann", gender: female }, ben: { name: "Ben" } }
ties: [{ between: [ann, ben], tie: close }]
`);
      const people = new Map(
        [...family.people].map(([id, person], i) => [
          id,
          { ...person, name: i === 0 ? one : other },
        ]),
      );
      const scene = await draw({ ...family, title: one, people }, noMarks);
      expect(() => elementsOf(svg(scene, themes.colour))).not.toThrow();
    }),
    { numRuns: 40 },
  );
});
