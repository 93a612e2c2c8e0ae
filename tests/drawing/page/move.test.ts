import { expect, test } from "vitest";
import { pathInk, textInk } from "../../../src/drawing/ink.ts";
import { moved } from "../../../src/drawing/page/move.ts";
import type { Ink } from "../../../src/drawing/scene.ts";

function pathMoved(d: string): string {
  const geometry = { points: [{ x: 1, y: 2 }] };
  const shape = { part: "tie", of: "ties/0", geometry, ink: pathInk(d, {}) } as const;
  const { ink } = moved(shape, { x: 100, y: 1000 });
  return ink.kind === "path" ? ink.d : "";
}

test.each([
  ["M1 2L3 4H5V6Z", "M101 1002L103 1004H105V1006Z"],
  ["M-1-2L.5-.5", "M99 998L100.5 999.5"],
  [
    "M0,0C1 2 3 4 5 6S7 8 9 10Q1 2 3 4T5 6",
    "M100 1000C101 1002 103 1004 105 1006S107 1008 109 1010Q101 1002 103 1004T105 1006",
  ],
  ["M0 0A4.2 4.2 0 0 1 8.4 0", "M100 1000A4.2 4.2 0 0 1 108.4 1000"],
  ["M0 0L1 1 2 2", "M100 1000L101 1001 102 1002"],
  ["M1e-7 0L2e2 0", "M100.0000001 1000L300 1000"],
])("path %s", (d, expected) => {
  expect(pathMoved(d)).toBe(expected);
});

test("points, boxes and text move with it", () => {
  const box = { x: 1, y: 2, width: 3, height: 4 };
  const ink: Ink = textInk("a", { x: 5, y: 6 }, { size: 8 });
  const shape = moved({ part: "label", of: "a", geometry: { box }, ink }, { x: 10, y: 20 });
  expect(shape.geometry).toEqual({ box: { x: 11, y: 22, width: 3, height: 4 } });
  expect(shape.ink).toMatchObject({ at: { x: 15, y: 26 } });
});
