import { expect, test } from "vitest";
import type { Marks } from "../../../src/drawing/marks.ts";
import { description } from "../../../src/drawing/page/description.ts";
import type { Shape } from "../../../src/drawing/scene.ts";
import { pathInk } from "../../../src/drawing/ink.ts";
import { familyOf } from "../../family.ts";

const family = familyOf(`
genogram: 1
title: Ann and her mother
index: ann
people: { ann: { name: Ann, gender: female }, mother: { gender: female }, anns-father: { gender: male } }
children:
  - { child: ann, of: [mother, anns-father] }
ties:
  - between: [mother, ann]
    phases:
      - { tie: fused }
      - { tie: cutoff, by: mother }
      - { tie: repaired }
  - { between: [mother, anns-father], tie: conflict, level: hypothesis }
roles:
  - { who: ann, role: confidant, toward: mother }
  - { who: mother, role: friend-parent, toward: ann, level: general }
`);

const none: Marks = { halo: null, tags: [], words: [], captions: [], questions: [], more: null };

function drawn(of: string): Shape {
  return { part: "tie", of, geometry: { points: [] }, ink: pathInk("M0 0", {}) };
}

const shapes = ["ann", "mother", "anns-father", "ties/0/phases/1", "roles/0"].map(drawn);

test("a listener can follow who there is, whose child, and what lay between them", () => {
  const said = description(family, { shapes, rows: 2 }, none);
  expect(said.title).toBe("Genogram: Ann and her mother");
  expect(said.description).toBe(
    "3 people and groups, 2 generations. Ann is the index person. " +
      "Ann: child of the mother and Ann’s father. " +
      "The mother and Ann: fused, then contact broken off (by the mother), then repaired. " +
      "Ann toward the mother: confidant.",
  );
});

test("what is only supposed or said in general is in no words", () => {
  const { words } = description(family, { shapes, rows: 2 }, none);
  expect(words.has("ties/0")).toBe(true);
  expect(words.has("ties/1")).toBe(false);
  expect(words.has("roles/1")).toBe(false);
});

test("what is marked is named by its number", () => {
  const item = {
    number: 2,
    form: "change",
    triangle: false,
    title: "A repair",
    text: "",
    note: null,
  } as const;
  const marks = { ...none, captions: [{ heading: "What changed", items: [item] }] };
  expect(description(family, { shapes, rows: 2 }, marks).description).toMatch(
    /Marked: 2, A repair\.$/,
  );
});
