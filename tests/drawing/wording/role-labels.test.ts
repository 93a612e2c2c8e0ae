import { expect, test } from "vitest";
import { roleFacets } from "../../../src/catalogue/role-facets.ts";
import { roles } from "../../../src/catalogue/roles.ts";
import { roleLabels } from "../../../src/drawing/wording/role-labels.ts";

test("sides of a role stand behind it", () => {
  expect(
    roleLabels({}, [
      "confidant",
      "parentified-child",
      "emotional-parentification",
      "instrumental-parentification",
    ]),
  ).toEqual(["confidant", "parentified child (emotionally, practically)"]);
});

test("one side alone keeps its own words, two are one role", () => {
  expect(roleLabels({}, ["emotional-parentification"])).toEqual(["emotionally parentified"]);
  expect(roleLabels({}, ["instrumental-parentification", "emotional-parentification"])).toEqual([
    "parentified child (practically, emotionally)",
  ]);
});

test("nothing is dropped but repeats", () => {
  expect(roleLabels({}, ["hero", "martyr", "hero"])).toEqual(["hero", "martyr"]);
});

test("a side is of the family of its role", () => {
  for (const [kind, { of }] of Object.entries(roleFacets))
    expect(roles[of].family).toBe(Object.entries(roles).find(([name]) => name === kind)![1].family);
});
