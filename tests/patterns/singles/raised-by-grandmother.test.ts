import { expect, test } from "vitest";
import { edited, found } from "./look.ts";

/** A girl raised by her grandmother; all three had their first child young. */
const family = `
written: 2026-05-05
index: tanya
people:
  tanya: { gender: female, born: 2004 }
  poppy: { gender: female, born: 2021 }
  michelle: { gender: female, born: 1986 }
  sharon: { gender: female, born: 1968 }
children:
  - { child: poppy, of: tanya }
  - { child: tanya, of: michelle, raised-by: sharon }
  - { child: michelle, of: sharon }
ties:
  - { between: [sharon, tanya], tie: close }
  - { between: [sharon, michelle], tie: conflict }
  - { between: [michelle, tanya], tie: conflict }
conditions:
  - { who: michelle, condition: depression }
  - { who: tanya, condition: depression }
`;

test("a line by birth stays one where the youngest was also raised by a grandmother", () => {
  const [young] = found(family, "P10");
  expect(young?.grade).toBe(3);
  expect(young?.modifiers).not.toContain("-not-by-birth");
  const [again] = found(family, "P08");
  expect(again?.modifiers).not.toContain("-not-by-birth");
  expect(again?.claim).not.toContain("not by birth alone");
});

test("a line through raising alone is not by birth", () => {
  const text = edited(family, [
    "child: tanya, of: michelle, raised-by: sharon",
    "child: tanya, raised-by: michelle",
  ]);
  expect(found(text, "P08")[0]?.modifiers).toContain("-not-by-birth");
});

test("grandmother, mother and daughter are three generations, whoever raised her", () => {
  expect(
    found(family, "P20")
      .map(({ claim }) => claim)
      .join("\n"),
  ).toContain("(three generations)");
});
