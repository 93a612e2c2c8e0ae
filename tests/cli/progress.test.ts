import { expect, test, vi } from "vitest";
import { progressLine } from "../../src/cli/progress.ts";

/** What somebody sees of a work that says a word at each of these milliseconds. */
function seen(isTTY: boolean, times: readonly number[]): readonly string[] {
  const written: string[] = [];
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  const write = (part: string): boolean => written.push(part) > 0;
  const stream = { isTTY, columns: 12, write } as unknown as NodeJS.WriteStream;
  const progress = progressLine(stream);
  for (const time of times) {
    now.mockReturnValue(time);
    progress.say(`at ${time} and more`);
  }
  progress.end();
  now.mockRestore();
  return written;
}

test("long work says on a terminal what it does, in one line that goes away", () => {
  expect(seen(true, [100, 900, 1000])).toEqual([
    "\rat 900 and \u001B[K",
    "\rat 1000 and\u001B[K",
    "\r\u001B[K",
  ]);
});

test("nothing is said of short work, nor where nobody looks", () => {
  expect(seen(true, [10, 20])).toEqual([]);
  expect(seen(false, [900])).toEqual([]);
});
