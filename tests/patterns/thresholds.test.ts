import { describe, expect, test } from "vitest";
import { thresholds } from "../../src/catalogue/thresholds.ts";
import { readFamily } from "../../src/input/read.ts";
import { said } from "../family.ts";
import { found } from "./singles/look.ts";

const young = (settings: string): string => `
${settings}
index: ida
people:
  ida: { born: 1996 }
  eva: { gender: female, born: 1977 }
  ola: { gender: female, born: 1958 }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
`;

describe("what a file sets for patterns", () => {
  test("is used instead of what is usual, and named in the claim", () => {
    expect(found(young(""), "P10")[0]?.claim).toContain("parenthood before 20");
    expect(found(young("settings: { young-parent: 18 }"), "P10")).toEqual([]);
    expect(found(young("settings: { young-parent: 22 }"), "P10")[0]?.claim).toContain("before 22");
  });

  test("holds for windows of time, too", () => {
    const losses = (settings: string): string => `
${settings}
index: ida
people:
  ida: { born: 1970 }
  eva: { died: 1990-01-05 }
  max: { died: 1991-09-05 }
children:
  - { child: ida, of: [eva, max] }
`;
    expect(found(losses(""), "P25")).toEqual([]);
    const [finding] = found(losses("settings: { patterns: { loss-window: 24 } }"), "P25");
    expect(finding?.claim).toContain("Two losses lie within 24 months");
  });

  test("is checked like the rest of the file", () => {
    const text = "genogram: 1\nsettings: { patterns: { loss-windw: 24, window: long } }\n";
    const words = said(readFamily(text, "test.genogram.yaml"));
    expect(words).toContain('did you mean "loss-window:"?');
    expect(words).toContain('"window:" takes a number');
  });
});

test("each threshold says what it is, in which unit, and where it comes from", () => {
  for (const [name, { usual, says, source }] of Object.entries(thresholds)) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(usual).toBeGreaterThan(0);
    expect(says).toMatch(/\(P\d\d(, P\d\d)*\)$/);
    expect(source).toMatch(/\d{4}|in ten/);
  }
});
