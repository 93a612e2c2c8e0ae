import { describe, expect, test } from "vitest";
import { isPlain, runsOf } from "../../../src/drawing/text/text-runs.ts";

describe("runs of a line", () => {
  test("are needed only where letters join, turn or stack", () => {
    expect(isPlain("Zoë Ångström-O’Neill, Фёдор, Μαρία")).toBe(true);
    for (const text of ["נועה", "ليلى", "प्रिया"]) expect(isPlain(text)).toBe(false);
  });

  test("stand from left to right, each as it is read", () => {
    const runs = runsOf("Anna and נועה לוי in 2001");
    expect(runs.map(({ text, face }) => [text, face])).toEqual([
      ["Anna and ", "latin"],
      ["נועה לוי", "hebrew"],
      [" ", "hebrew"],
      ["in 2001", "latin"],
    ]);
  });

  test("put what is read later further left, where the line runs so", () => {
    const runs = runsOf("דוד (דודו) לוי");
    // A bracket opens the other way, and is read as what was written.
    expect(runs.map(({ text, reads }) => [text, reads])).toEqual([
      ["לוי", null],
      [" ", " "],
      ["(", ")"],
      ["דודו", null],
      [")", "("],
      ["דוד ", null],
    ]);
  });

  test("say their words where their signs are put in another order", () => {
    expect(runsOf("प्रिया शर्मा")).toEqual([
      { text: "प्रिया शर्मा", face: "latin", reads: "प्रिया शर्मा" },
    ]);
  });
});
