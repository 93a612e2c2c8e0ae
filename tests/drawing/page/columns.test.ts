import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../src/drawing/page/block.ts";
import { columns } from "../../../src/drawing/page/columns.ts";

function block(height: number, leads = false): Block {
  return { height, before: 5, leads, draw: () => [] };
}

test("as low as the number of columns allows", () => {
  const heights = columns([block(30), block(30), block(30), block(30)], 2).map((c) => c.height);
  expect(heights).toEqual([65, 65]);
  expect(columns([block(30), block(30)], 4)).toHaveLength(2);
  expect(columns([], 4)).toEqual([]);
});

test("a heading never stands last in its column", () => {
  const filled = columns([block(30), block(10, true), block(30)], 2);
  expect(filled.map(({ height }) => height)).toEqual([30, 45]);
});

test("never more columns than asked for, and nothing lost", () => {
  const blocks = fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 80 }), leads: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 6 }), (sizes, count) => {
      const filled = columns(
        sizes.map(({ height, leads }) => block(height, leads)),
        count,
      );
      expect(filled.length).toBeLessThanOrEqual(count);
      const text = sizes.reduce((sum, { height }) => sum + height, 0);
      const gaps = 5 * (sizes.length - filled.length);
      expect(filled.reduce((sum, { height }) => sum + height, 0)).toBe(text + gaps);
    }),
  );
});
