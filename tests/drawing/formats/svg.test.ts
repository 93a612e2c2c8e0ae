import fc from "fast-check";
import { expect, test } from "vitest";
import { svg } from "../../../src/drawing/formats/svg.ts";
import { pathInk, textInk } from "../../../src/drawing/ink.ts";
import type { Scene, Shape } from "../../../src/drawing/scene.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import { elementsOf } from "./xml.ts";

const box = { x: 10, y: 10, width: 40, height: 40 };

function sceneOf(name: string): Scene {
  const shapes: readonly Shape[] = [
    {
      part: "symbol",
      of: name,
      geometry: { box },
      ink: pathInk("M10 10H50V50H10Z", { fill: "paper", stroke: "ink", width: 1.5 }),
    },
    {
      part: "tie",
      of: "ties/0/phases/0",
      geometry: { points: [box, { x: 90, y: 90 }] },
      ink: pathInk("M10 10L90.12345 90", { stroke: "distance", width: 1.25, dash: [6, 4] }),
    },
    {
      part: "label",
      of: name,
      geometry: { box },
      ink: textInk(name, { x: 30.004, y: -0.001 }, { size: 9.6, weight: 600, anchor: "middle" }),
    },
  ];
  const words = new Map([
    [name, `${name}, woman`],
    ["ties/0", `${name} and Ben: distant`],
  ]);
  return { width: 842, height: 595, title: name, description: `About ${name}.`, words, shapes };
}

test("well-formed whatever the names, and the text comes back", () => {
  const name = fc.string({ unit: "binary", maxLength: 12 });
  fc.assert(
    fc.property(name, (said) => {
      const elements = elementsOf(svg(sceneOf(said), themes.colour));
      const texts = elements.filter((element) => element.name === "text");
      const readable = said
        .replace(/\p{Surrogate}/gu, "\uFFFD")
        .replace(/[\t\n\r]+/g, " ")
        .replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, "");
      expect(texts.map(({ text }) => text)).toEqual([readable]);
      const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 500 },
  );
});

test("control characters and lone surrogates are left out, markup is escaped", () => {
  const file = svg(sceneOf("a\u0000\u0008<b>&\"'\uD800"), themes.colour);
  expect(file).toContain(">a&lt;b&gt;&amp;&quot;&#39;\uFFFD</text>");
});

test("every person, tie and role is a group with a title in words", () => {
  const elements = elementsOf(svg(sceneOf("Ann"), themes.colour));
  const titled = elements.filter(({ name, depth }) => name === "title" && depth === 2);
  expect(titled.map(({ text }) => text)).toEqual([
    "Ann, woman",
    "Ann and Ben: distant",
    "Ann, woman",
  ]);
});

test("numbers have two decimals and no negative zero, attributes a fixed order", () => {
  const lines = svg(sceneOf("Ann"), themes.colour).split("\n");
  expect(lines).toContain(
    '<path d="M10 10L90.12 90" fill="none" stroke="#4A72C8" stroke-width="1.25" stroke-dasharray="6 4" stroke-linejoin="round"/>',
  );
  expect(lines).toContain(
    '<text x="30" y="0" font-size="9.6" font-weight="600" text-anchor="middle" fill="#1B1B1F">Ann</text>',
  );
});

test("nothing that prints badly or depends on the viewer", () => {
  const file = svg(sceneOf("Ann"), themes.colour);
  expect(file).not.toMatch(/<(style|filter|foreignObject|script|clipPath|mask|use|image)\b/);
  expect(file).toContain(`font-family="'Noto Sans', Arial, sans-serif"`);
  expect(file).toContain('role="img" aria-labelledby="genogram-ann-title genogram-ann-desc"');
});

test("the checker itself sees what is not well-formed", () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  for (const wrong of [
    "<a>",
    "<a></b>",
    "<a>&</a>",
    "<a>\u0001</a>",
    '<a b="<"/>',
    "<a/><b/>",
    "x",
  ])
    expect(() => elementsOf(head + wrong), wrong).toThrow();
});
