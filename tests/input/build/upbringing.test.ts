import { expect, test } from "vitest";
import type { Role } from "../../../src/family/statements.ts";
import { familyOf } from "../../family.ts";

const people = `
people:
  anna: {}
  berta: {}
  carl: {}
  dora: {}
  emil: {}
`;

function told(role: Role): string {
  return `${role.path.join("/")}: ${role.who} ${role.kinds.join("+")} toward ${role.toward ?? "-"}`;
}

function rolesOf(children: string): readonly string[] {
  return familyOf(`${people}children:\n${children}`).roles.map(told);
}

test("who helps is a grandparent if above a parent, and a carer if not", () => {
  expect(
    rolesOf(
      "  - { child: anna, of: berta, helped-by: [carl, dora] }\n  - { child: berta, of: carl }",
    ),
  ).toEqual([
    "children/0/helped-by/0: carl helping-grandparent toward anna",
    "children/0/helped-by/1: dora kinship-carer toward anna",
  ]);
});

test("grandparents are found above adoptive and raising parents too, and higher up", () => {
  expect(
    rolesOf(
      "  - { child: anna, adopted-by: berta, helped-by: dora }\n  - { child: berta, raised-by: carl }\n  - { child: carl, of: dora }",
    ),
  ).toEqual(["children/0/helped-by: dora helping-grandparent toward anna"]);
});

test("one who raises alone, without the other, is a single parent; the reason belongs to the absence", () => {
  const family = familyOf(`${people}children:
  - { child: anna, of: [berta, carl], raised-by: berta, without: carl, because: "he left" }`);
  expect(family.roles.map((role) => [told(role), role.because])).toEqual([
    ["children/0/without: carl absent-parent toward anna", "he left"],
    ["children/0/raised-by: berta single-parent toward anna", null],
  ]);
});

test("raised by one says nothing of the other, and somebody else who raises is no single parent", () => {
  expect(rolesOf("  - { child: anna, of: [berta, carl], raised-by: berta }")).toEqual([]);
  expect(
    rolesOf("  - { child: anna, of: [berta, carl], raised-by: [berta, dora], without: carl }"),
  ).toEqual(["children/0/without: carl absent-parent toward anna"]);
});

test("who raises a child of another is a parent by raising; who raises their own is not twice a parent", () => {
  const { parentages } = familyOf(`${people}children:
  - { child: anna, of: [berta, carl], raised-by: [berta, dora] }`);
  expect(parentages.map(({ parent, kind, path }) => [parent, kind, path.join("/")])).toEqual([
    ["berta", "birth", "children/0/of/0"],
    ["carl", "birth", "children/0/of/1"],
    ["dora", "raised", "children/0/raised-by/1"],
  ]);
});

test("several children of one line are several records, each with its own path", () => {
  const { parentages, birthOrders } = familyOf(`${people}children:
  - { eldest-first: [anna, berta], of: [carl, dora], without: dora }
  - [ { child: emil, adopted-by: carl }, { child: emil, fostered-by: dora, guardian: anna } ]`);
  expect(
    parentages.map(
      ({ child, parent, kind, path }) => `${path.join("/")}: ${parent} ${kind} ${child}`,
    ),
  ).toEqual([
    "children/0/of/0/eldest-first/0: carl birth anna",
    "children/0/of/1/eldest-first/0: dora birth anna",
    "children/0/of/0/eldest-first/1: carl birth berta",
    "children/0/of/1/eldest-first/1: dora birth berta",
    "children/1/0/adopted-by: carl adopted emil",
    "children/1/1/fostered-by: dora fostered emil",
    "children/1/1/guardian: anna guardian emil",
  ]);
  expect(birthOrders).toEqual([["anna", "berta"]]);
});

test("a parent told to be certainly under twenty at a birth is a young parent", () => {
  const young = (people: string) =>
    familyOf(`people: ${people}\nchildren: [ { child: anna, of: [berta, carl] } ]`).roles.map(told);
  expect(young("{ anna: { born: when berta was 16 }, berta: {}, carl: {} }")).toEqual([
    "people/anna/born: berta young-parent toward anna",
  ]);
  expect(young("{ anna: { born: when berta was in her 20s }, berta: {}, carl: {} }")).toEqual([]);
  expect(young("{ anna: { born: 1970 }, berta: { born: 1951 }, carl: { born: 1953 } }")).toEqual(
    [],
  );
  expect(young("{ anna: {}, berta: { born: 1951 }, carl: {} }")).toEqual([]);
});

test("a young parent is known from a birth told on the children line too", () => {
  const { roles, people: all } = familyOf(`${people}children:
  - { child: anna, of: berta, born: when berta was in her mid-teens, says: dora }`);
  expect(roles.map(told)).toEqual(["children/0/born: berta young-parent toward anna"]);
  expect(all.get("anna")?.born?.says).toEqual(["dora"]);
  expect(roles[0]?.says).toEqual(["dora"]);
});

test("nothing follows from a birth that is only supposed", () => {
  const { roles, timeline } = familyOf(`people:
  anna: { born: { is: when berta was 16, level: hypothesis, says: berta } }
  berta:
children: [ { child: anna, of: berta } ]`);
  expect(roles).toEqual([]);
  expect(timeline.between("birth:berta", "birth:anna").most).toBe(Infinity);
});
