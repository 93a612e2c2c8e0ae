import { expect, test } from "vitest";
import { entriesOf } from "../../../src/report/chronology/entries.ts";
import { areasOf } from "../../../src/report/pack/areas.ts";
import { familyOf } from "../../family.ts";

test("of a loss it is not told that it died", () => {
  const family = familyOf(`
people:
  ada: { name: Ada, died: 1990 }
  lost: { kind: miscarriage, died: 2014 }
  son: { kind: stillbirth, died: 2015 }
children:
  - { child: [lost, son], of: ada }
`);
  expect(entriesOf(family).map(({ what }) => what)).toEqual(["died", "lost", "born dead"]);
});

test("a record names the sides of life that something is told of, and no other", () => {
  const family = familyOf(`
people:
  ada: { name: Ada }
functioning:
  - { who: ada, work: teacher, from: 1990 }
`);
  expect(areasOf(family)).toEqual(["work"]);
});
