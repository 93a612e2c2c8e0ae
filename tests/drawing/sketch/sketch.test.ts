import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import width from "fast-string-width";
import { describe, expect, test } from "vitest";
import { summaryOf } from "../../../src/drawing/sketch/summary.ts";
import { sketchFamily } from "../../../src/drawing/sketch/sketch.ts";
import { largeFamily } from "../../../bench/large-family.js";
import { familyOf } from "../../family.ts";

const files = readdirSync("examples").filter((name) => name.endsWith(".yaml"));

describe("a family drawn with letters", () => {
  test.each([40, 59, 79])("is never wider than %i columns", (columns) => {
    for (const name of files) {
      const family = familyOf(readFileSync(join("examples", name), "utf8"));
      const lines = sketchFamily(family, columns).split("\n");
      expect(Math.max(...lines.map((line) => width(line)))).toBeLessThanOrEqual(columns);
    }
  });

  test("holds everybody of a large family", () => {
    const lines = sketchFamily(familyOf(largeFamily(60)), 1000);
    for (let i = 0; i < 60; i++) expect(lines).toContain(`Person ${i}`);
  });

  test("joins a couple and their children", () => {
    const family = familyOf(`
people: { anna: { gender: female }, ben: { gender: male }, carl: { gender: male }, dora: { gender: female } }
index: carl
children:
  - { child: [carl, dora], of: [anna, ben] }
`);
    expect(sketchFamily(family, 80)).toBe(
      `
╭──────╮  ┌─────┐
│ anna │  │ ben │
╰───┬──╯  └──┬──┘
    └───┬────┘
     ┌──┴───────┐
     │          │
┌════╧═══┐  ╭───┴──╮
│ ▸ carl │  │ dora │
└════════┘  ╰──────╯
`.trim(),
    );
  });
});

const household = familyOf(`
index: tom
people:
  tom: { name: Tom, gender: male, born: 1985 }
  ruth: { name: Ruth, gender: female }
  paul: { name: Paul, gender: male }
  eva: { name: Eva, gender: female, born: 1980 }
  lost: { kind: miscarriage, died: 1983 }
  kim: { name: Kim, gender: female, born: 1990 }
  kims-mother: { gender: female }
  greta: { name: Greta, gender: female }
children:
  - { child: tom, of: [ruth, paul] }
  - { child: [lost, eva], of: [ruth, paul] }
  - { child: kim, adopted-by: [ruth, paul] }
  - { child: kim, of: kims-mother }
unions:
  - { between: [greta, paul], union: married, when: 1999 }
  - { between: [ruth, paul], union: divorced, when: 1995 }
`);

test("brothers, sisters and losses stand eldest first, with who was adopted and whose parents parted", () => {
  expect(sketchFamily(household, 90)).toBe(
    `
╭──────╮  ┌──────┐  ╭───────╮  ╭───────────────╮
│ Ruth │  │ Paul │  │ Greta │  │ mother of Kim │
╰───┬──╯  └───┬┬─┘  ╰───┬───╯  ╰───────────────╯
    └//──┬────┘│        │
    ┌────┴─────┼──┬─────┼───────┬───────────┐
    │          └──┼─────┘       │           │
    │             │             │           │
    │             │             │           │
╭───┴───╮  ┌──────┴──────┐  ┌═══╧═══┐  ╭────┴────╮
│  Eva  │  │ miscarriage │  │ ▸ Tom │  │   Kim   │
│ *1980 │  │    1983     │  │ *1985 │  │  *1990  │
╰───────╯  └─────────────┘  └═══════┘  │ adopted │
                                       ╰─────────╯
`.trim(),
  );
});

test("beside the drawing stands who came to whom otherwise than by birth", () => {
  expect(summaryOf(household)).toEqual(["Kim: adopted by Ruth and Paul; child of Kim’s mother"]);
});

test("times are told no harder than they are", () => {
  const text = sketchFamily(
    familyOf(
      "people:\n  ayse: { born: about 1961 }\n  zoe: { born: 1960 or 1961, died: 1990s }\n  omer: { died: before 1985 }\n",
    ),
    200,
  );
  for (const words of ["*~1961", "*1960 or 1961 †1990s", "†before 1985"])
    expect(text).toContain(words);
});
