import fc from "fast-check";
import { expect, test } from "vitest";
import { ties } from "../../../src/catalogue/ties.ts";
import { sceneJson } from "../../../src/drawing/formats/scene.ts";
import { svg } from "../../../src/drawing/formats/svg.ts";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import type { Box, Scene, Shape } from "../../../src/drawing/scene.ts";
import { keyOf } from "../../../src/drawing/tag.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import type { Family } from "../../../src/family/family.ts";
import { familyOf } from "../../family.ts";
import { elementsOf } from "../formats/xml.ts";
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

function textsOf(scene: Scene): readonly { readonly text: string; readonly box: Box }[] {
  return scene.shapes.flatMap((shape) =>
    shape.ink.kind === "text" ? [{ text: shape.ink.text, box: boxOf(shape) }] : [],
  );
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 1 && down > 1;
}

test.each(pictures)("%s: no text lies on another", (_, { scene }) => {
  const texts = textsOf(scene);
  const pairs = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
  );
  expect(pairs).toEqual([]);
});

test.each(pictures)("%s: no text outside the margins", (_, { scene }) => {
  for (const { text, box } of textsOf(scene)) {
    expect(box.x, text).toBeGreaterThanOrEqual(27.9);
    expect(box.y, text).toBeGreaterThanOrEqual(20);
    expect(box.x + box.width, text).toBeLessThanOrEqual(scene.width - 27.9);
    expect(box.y + box.height, text).toBeLessThanOrEqual(scene.height - 8);
  }
});

/** Where numbers stand: those of the captions come first in neither part. */
function numbersIn(scene: Scene): { readonly drawn: Set<string>; readonly captioned: Set<string> } {
  const captions = new Set(
    scene.shapes.filter(({ part }) => part === "caption").map(({ of }) => of),
  );
  const firstOfPage = scene.shapes.findIndex(({ part }) => part === "title");
  const inDrawing = scene.shapes.slice(0, firstOfPage).filter(({ part }) => part === "tag");
  return {
    drawn: new Set(inDrawing.map(({ of }) => of)),
    captioned: new Set([...captions].filter((of) => /^\d+$/.test(of))),
  };
}

test.each(pictures)("%s: every number has a caption, every caption a number", (_, { scene }) => {
  const { drawn, captioned } = numbersIn(scene);
  expect([...drawn].sort()).toEqual([...captioned].sort());
});

function legendOf(scene: Scene): ReadonlyMap<string, readonly Shape[]> {
  const rows = new Map<string, Shape[]>();
  for (const shape of scene.shapes)
    if (shape.part === "legend" && shape.of !== "")
      rows.set(shape.of, [...(rows.get(shape.of) ?? []), shape]);
  return rows;
}

/** A sample as black print shows it, wherever it stands. */
function inBlack(sample: readonly Shape[]): string {
  const first = boxOf(sample[0]!);
  return JSON.stringify(
    sample
      .filter(({ ink }) => ink.kind === "path")
      .map(({ geometry, ink }) => {
        const box = boxOf({ geometry } as Shape);
        const place = [box.x - first.x, box.y - first.y, box.width, box.height].map(Math.round);
        if (ink.kind === "text") return place;
        const paints = [ink.stroke, ink.fill].map((c) =>
          c === null || c === "paper" || c === "halo" ? c : "black",
        );
        return [place, paints, ink.width, ink.dash, ink.d.replace(/[^A-Z]/g, "")];
      }),
  );
}

test.each(pictures)("%s: no two entries of the legend have one form", (_, { scene }) => {
  const rows = [...legendOf(scene)];
  expect(rows.length).toBeGreaterThan(2);
  const forms = new Map<string, string>();
  for (const [words, sample] of rows) {
    const form = inBlack(sample);
    expect(forms.get(form), words).toBeUndefined();
    forms.set(form, words);
  }
});

test.each(pictures)(
  "%s: the legend names the ties drawn, and no others",
  (_, { family, scene }) => {
    const drawn = new Set(
      scene.shapes.filter(({ part }) => part === "tie" || part === "tie-mark").map(({ of }) => of),
    );
    const kinds = family.bonds
      .flatMap(({ phases }) => phases)
      .flatMap(({ path, tie }) =>
        tie !== null && drawn.has(keyOf(path)) ? [ties[tie].label] : [],
      );
    const words = [...legendOf(scene).keys()].flatMap((row) =>
      row.split(/, (?!hostile|violent|neg)/),
    );
    const labels = new Set(Object.values(ties).map(({ label }) => label));
    const named = words.filter((word) => labels.has(word));
    expect(named.sort()).toEqual([...new Set(kinds)].sort());
  },
);

test.each(pictures)("%s: only black, white and grey in the book theme", (_, { scene }) => {
  const colours = svg(scene, themes.book).match(/#[0-9A-Fa-f]{3,6}\b(?!;)/g) ?? [];
  expect(colours.length).toBeGreaterThan(10);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
});

test.each(pictures)("%s: the same bytes on every run", async (name, { family, scene }) => {
  const marks = name.endsWith("marked") ? everythingMarked(family) : noMarks;
  const again = await draw(family, marks);
  expect(svg(again, themes.colour)).toBe(svg(scene, themes.colour));
  expect(sceneJson(again)).toBe(sceneJson(scene));
});

test.each(pictures)("%s: nothing painted over its layer", (_, { scene }) => {
  const parts = scene.shapes.map(({ part }) => part);
  expect(parts.lastIndexOf("halo")).toBeLessThan(parts.indexOf("symbol"));
  expect(parts.lastIndexOf("child-line")).toBeLessThan(parts.indexOf("tie"));
  expect(parts.lastIndexOf("tie")).toBeLessThan(parts.indexOf("symbol"));
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
