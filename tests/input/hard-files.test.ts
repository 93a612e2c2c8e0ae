import { expect, test } from "vitest";
import { hardFiles } from "../../bench/hard-files.js";
import { largeFamily } from "../../bench/large-family.js";
import { readFamily } from "../../src/input/read.ts";

// Small versions of what `bench/hard.js` times with files up to the limits; here only that all are
// answered, each message at a place of the file, and in no more time than slow machines need.

/** The growth from one size to twice it, above which reading is no longer in proportion to a file. */
const mostGrowth = 8;

test.each(Object.entries(hardFiles))("%s: answered", (_, make) => {
  const started = performance.now();
  const { family, diagnostics, text } = readFamily(make(20_000), "any");
  expect(performance.now() - started).toBeLessThan(5000);
  expect(family === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
  for (const { span, message } of diagnostics) {
    expect(span.start).toBeLessThanOrEqual(text.text.length);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(message.length).toBeLessThan(50_000);
  }
});

test("a large family makes sense, and twice as many people do not take eight times as long", () => {
  const time = (count: number) => {
    const text = largeFamily(count);
    const started = performance.now();
    const { diagnostics } = readFamily(text, "any");
    expect(diagnostics).toEqual([]);
    return performance.now() - started;
  };
  time(300);
  const [small, large] = [time(400), time(800)];
  expect(large / small).toBeLessThan(mostGrowth);
});
