import { expect, test } from "vitest";
import { edited, found } from "./look.ts";

const family = `
index: noor
people:
  noor: { gender: female, born: 2013-05 }
  layla: { kind: stillbirth, name: Layla, gender: female, died: 2012-02 }
  samira: { gender: female }
children:
  - { eldest-first: [layla, noor], of: samira }
conditions:
  - { who: samira, condition: depression, from: soon after death of layla }
`;

test("what followed a stillbirth is told", () => {
  const [after] = found(family, "P26");
  expect(after?.claim).toBe(
    "As recorded, the stillbirth of Layla was followed by: depression of samira.",
  );
  expect(after?.evidence.map(({ fact }) => fact)).toContain("Layla is a child of samira");
});

test("a child born soon after a stillbirth is told of", () => {
  const [born] = found(family, "P31");
  expect(born?.claim).toContain(
    "noor was born within 24 months after the stillbirth of Layla, with the same gender.",
  );
  expect(born?.grade).toBe(1);
});

test("one without a name is called what it was", () => {
  const text = edited(family, ["name: Layla, gender: female, ", ""]);
  expect(found(text, "P31")[0]?.claim).toContain("after the stillbirth. ");
  expect(found(text, "P26")[0]?.claim).toContain("the stillbirth was followed by");
});

test("a birth after a miscarriage is none after the death of a brother or sister", () => {
  expect(found(edited(family, ["kind: stillbirth", "kind: miscarriage"]), "P31")).toEqual([]);
});

test("a birth long after a stillbirth is not told of", () => {
  expect(found(edited(family, ["2013-05", "2016-05"]), "P31")).toEqual([]);
});

/** Seven children who came fast, one of whom died; the next was told to have come in the place. */
const many = `
index: anneke
says: greet
people:
  jan: { born: 1963 }
  klaas: { born: 1964 }
  greet: { born: 1966 }
  anna: { gender: female, born: 1967, died: 1968 }
  anneke: { gender: female, born: 1969 }
  henk: { born: 1970 }
  ma:
children:
  - { eldest-first: [jan, klaas, greet, anna, anneke, henk], of: ma }
roles:
  - { who: anneke, role: replacement-child, toward: anna }
`;

test("who is told to have come in the place of a dead sister is told of, however fast the children came", () => {
  const [born] = found(many, "P31");
  expect(born?.claim).toContain("with a special place (replacement child)");
  expect(found(edited(many, ["toward: anna", "toward: jan"]), "P31")).toEqual([]);
});

const couple = `
index: henk
people:
  henk: { gender: male }
  carla: { gender: female }
  ma: { gender: female, died: 2024 }
  bas:
children:
  - { child: henk, of: ma }
unions:
  - between: [henk, carla]
    phases: [{ union: married, tie: close }, { tie: distant, from: death of ma }]
`;

test("a couple that is told to have grown distant with the death of a parent followed it", () => {
  expect(found(couple, "P26")[0]?.claim).toContain("was followed by: carla and henk: distant");
  expect(found(edited(couple, ["from: death of ma", "from: 2025"]), "P26")).toEqual([]);
});
