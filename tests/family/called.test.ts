import { expect, test } from "vitest";
import { called } from "../../src/family/called.ts";
import { among } from "../../src/family/view/among.ts";
import { familyOf } from "../family.ts";

test("who is not in a part of a family keeps the name there", () => {
  const family = familyOf(`
people:
  donna: { name: Donna }
  mother: { died: when donna was 5 }
  mothers-friend:
`);
  const part = among(family, new Set(["mothers-friend"]));
  expect(called(part, "donna")).toBe("Donna");
  expect(called(part, "mothers-friend")).toBe("the mother’s friend");
  expect(called(part, "divorce")).toBe("the divorce");
});

test("a loss is called what it was, not by the word that the file has for it", () => {
  const family = familyOf(`
people:
  ada: { name: Ada }
  lost: { kind: miscarriage, died: 2014 }
  one: { kind: stillbirth }
  other: { kind: stillbirth }
  adas-abortion: { kind: abortion }
children:
  - { child: [lost, one, other, adas-abortion], of: ada }
`);
  const names = ["lost", "one", "other", "adas-abortion"].map((id) => called(family, id));
  expect(names).toEqual([
    "the miscarriage",
    "the stillbirth (one)",
    "the stillbirth (other)",
    "Ada’s abortion",
  ]);
});

test("somebody whose id ends on s has no second one in the id of kin", () => {
  const family = familyOf(`
people:
  elias: { name: Elias }
  elias-mother: { gender: female }
  elias-place: { gender: male }
`);
  expect(called(family, "elias-mother")).toBe("Elias’s mother");
  expect(called(family, "elias-place")).toBe("elias place");
});
