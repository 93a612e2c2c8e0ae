import { expect, test } from "vitest";
import { familyOf } from "../../family.ts";
import { draw, noMarks } from "./examples.ts";
import { pathInk } from "../../../src/drawing/ink.ts";
import { formOf, merged } from "../../../src/drawing/page/legend/row.ts";
import type { Row } from "../../../src/drawing/page/legend/row.ts";
import type { Colour } from "../../../src/drawing/scene.ts";

function row(words: string, d: string, stroke: Colour, width = 1): Row {
  const geometry = { points: [{ x: 0, y: 0 }] };
  return {
    labels: [words],
    sample: [{ part: "tie", of: "", geometry, ink: pathInk(d, { stroke, width }) }],
  };
}

test("kinds of one form share a row, whatever their colours", () => {
  const rows = merged([
    row("repaired", "M0 0H30", "positive"),
    row("distant", "M0 0H9", "distance"),
    row("reconciled", "M0 0H30", "negative"),
    row("repaired", "M0 0H30", "positive"),
  ]);
  expect(rows.map(({ labels }) => labels)).toEqual([["repaired", "reconciled"], ["distant"]]);
  expect(new Set(rows.map(formOf)).size).toBe(rows.length);
});

test("another width is another form, and so is a white filling", () => {
  const forms = [
    row("a", "M0 0H30", "ink"),
    row("b", "M0 0H30", "ink", 0.7),
    row("c", "M0 0H30", "paper"),
  ];
  expect(merged(forms)).toHaveLength(3);
});

async function rowsOf(text: string): Promise<readonly string[]> {
  const scene = await draw(familyOf(text), noMarks);
  const words = scene.shapes.flatMap(({ part, of }) => (part === "legend" ? [of] : []));
  return [...new Set(words)].filter((of) => of !== "");
}

test("a couple of whom no kind is told is not one of whom only a child is told", async () => {
  const rows = await rowsOf(`
people: { ann: , ben: , kim: , cleo: , dan: , lea: }
children: [{ child: kim, of: [ann, ben] }, { child: lea, of: [cleo, dan] }]
unions: [{ between: [ann, ben] }]
`);
  expect(rows).toContain("couple; of what kind is not told");
  expect(rows).toContain("a child together");
});

test("one row for a filling in whatever outline, one for a donor's letter and one for the line", async () => {
  const rows = await rowsOf(`
people: { ann: { gender: female }, ben: { gender: male }, kim: , leo: { gender: male } }
children: [{ child: kim, of: ann, donor: leo }]
conditions: [{ who: [ann, ben], condition: depression }]
`);
  expect(rows.filter((row) => row === "depression")).toHaveLength(1);
  expect(rows).toEqual(expect.arrayContaining(["donor", "child of a donor"]));
  expect(rows.filter((row) => row.startsWith("gender not known"))).toEqual(["gender not known"]);
});

test("each of two genders has its words, and so has each sign of a life that did not last", async () => {
  const rows = await rowsOf(`
people:
  ann: { gender: female, assigned: male }
  ben: { gender: male, assigned: female }
  lost: { kind: pregnancy, died: 1990 }
draw: { gender-history: shown }
`);
  expect(rows).toEqual(
    expect.arrayContaining(["inside: assigned male at birth", "inside: assigned female at birth"]),
  );
  expect(rows).toEqual(expect.arrayContaining(["pregnancy", "died"]));
});
