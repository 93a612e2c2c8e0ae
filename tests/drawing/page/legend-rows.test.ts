import { expect, test } from "vitest";
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
