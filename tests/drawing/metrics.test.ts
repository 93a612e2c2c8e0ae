import { expect, test } from "vitest";
import { pathInk } from "../../src/drawing/ink.ts";
import type { Part, Shape } from "../../src/drawing/scene.ts";
import { faultsOf } from "./metrics.ts";

function box(part: Part, of: string, x: number, y: number, side = 20): Shape {
  return { part, of, geometry: { box: { x, y, width: side, height: side } }, ink: pathInk("", {}) };
}

function line(part: Part, of: string, ...corners: readonly (readonly [number, number])[]): Shape {
  return {
    part,
    of,
    geometry: { points: corners.map(([x, y]) => ({ x, y })) },
    ink: pathInk("", {}),
  };
}

test("boxes that overlap are found, boxes that touch are not", () => {
  expect(faultsOf([box("symbol", "a", 0, 0), box("label", "b", 15, 15)]).overlaps).toEqual([
    "symbol of a on label of b",
  ]);
  expect(faultsOf([box("symbol", "a", 0, 0), box("label", "b", 19.5, 0)]).overlaps).toEqual([]);
  expect(faultsOf([box("label", "a", 0, 0), box("tag", "1", 5, 5)]).overlaps).toHaveLength(1);
  expect(faultsOf([box("symbol", "a", 0, 0), box("tag", "1", 15, 0)]).overlaps).toEqual([]);
});

test("a line through a box is found, a line that ends at a symbol is not", () => {
  const symbol = box("symbol", "a", 0, 0);
  expect(faultsOf([symbol, line("tie", "t", [-30, 10], [50, 10])]).through).toHaveLength(1);
  expect(faultsOf([symbol, line("tie", "t", [-30, 10], [0, 10])]).through).toEqual([]);
  expect(faultsOf([symbol, line("tie", "t", [-30, 10], [-30, 40], [50, 40])]).through).toEqual([]);
  const label = box("label", "a", 0, 0);
  expect(faultsOf([label, line("child-line", "c", [10, -20], [10, 10])]).through).toHaveLength(1);
  expect(faultsOf([label, line("role", "r", [-20, -20], [40, 40])]).through).toHaveLength(1);
});

test("two lines along each other are found, lines that cross or follow each other are not", () => {
  const first = line("child-line", "a", [0, 0], [0, 50]);
  expect(faultsOf([first, line("child-line", "b", [1, 20], [1, 80])]).merged).toHaveLength(1);
  expect(faultsOf([first, line("child-line", "b", [-20, 20], [20, 20])]).merged).toEqual([]);
  expect(faultsOf([first, line("child-line", "b", [0, 50], [0, 80])]).merged).toEqual([]);
  expect(faultsOf([first, line("child-line", "b", [3, 0], [3, 80])]).merged).toEqual([]);
});
