import { describe, expect, test } from "vitest";
import { kinshipOf } from "../../src/family/kinship.ts";
import { familyOf } from "../family.ts";

/*
 *   nan ─┬─ pop      gus ─┬─ ama
 *     ┌──┴──┐          ┌──┴──┐
 *    bea   eva ───┬── max   udo ── rut
 *              ┌──┴──┐       │
 *             ida   kim     ben
 */
const big = kinshipOf(
  familyOf(`
index: ida
people:
  ida: { gender: female }
  kim:
  eva: { gender: female }
  bea: { gender: female }
  max: { gender: male }
  udo: { gender: male }
  rut: { gender: female }
  ben: { gender: male }
  nan: { gender: female }
  pop: { gender: male }
  gus: { gender: male }
  ama: { gender: female }
  ted: { gender: male }
  stranger:
helpers:
  doctor:
groups:
  friends: { of: ida }
children:
  - { child: [ida, kim], of: [eva, max] }
  - { child: [eva, bea], of: [nan, pop] }
  - { child: [max, udo], of: [gus, ama] }
  - { child: ben, of: udo }
  - { child: kim, fostered-by: rut }
unions:
  - { between: [eva, max], union: married }
  - { between: [udo, rut], union: married }
  - { between: [ida, ted], union: conception-only }
  - { between: [ida, friends], union: couple }
`),
);

describe("kinship", () => {
  test("parents and children by links that descend, or by the kinds asked for", () => {
    expect(big.parentsOf("kim")).toEqual(["eva", "max"]);
    expect(big.parentsOf("kim", ["fostered"])).toEqual(["rut"]);
    expect(big.childrenOf("rut")).toEqual([]);
    expect(big.childrenOf("nan")).toEqual(["eva", "bea"]);
    expect(big.isParentOf("eva", "ida")).toBe(true);
    expect(big.isParentOf("ida", "eva")).toBe(false);
  });

  test("ancestors and descendants, nobody their own", () => {
    expect(big.ancestorsOf("ida")).toEqual(["eva", "max", "nan", "pop", "gus", "ama"]);
    expect(big.descendantsOf("gus")).toEqual(["ida", "kim", "max", "udo", "ben"]);
    expect(big.isAncestorOf("gus", "ben")).toBe(true);
    expect(big.isAncestorOf("ben", "gus")).toBe(false);
    expect(big.isAncestorOf("gus", "gus")).toBe(false);
  });

  test("brothers and sisters share a parent by birth; foster children of one house do not", () => {
    expect(big.siblingsOf("eva")).toEqual(["bea"]);
    expect(big.siblingsOf("ida")).toEqual(["kim"]);
    expect(big.siblingsOf("ben")).toEqual([]);
  });

  test("partners are couples; a conception alone makes none", () => {
    expect(big.partnersOf("ida")).toEqual(["friends"]);
    expect(big.partnersOf("eva")).toEqual(["max"]);
    expect(big.partnersOf("ted")).toEqual([]);
  });

  test("generations from the index person, partners equal, nothing for strangers", () => {
    const at = (id: string): number | null => big.generationOf(id);
    expect(["ida", "kim", "eva", "gus", "ben", "rut"].map(at)).toEqual([0, 0, -1, -2, 0, -1]);
    expect(["stranger", "doctor", "nobody"].map(at)).toEqual([null, null, null]);
  });

  test("lines by the parent one goes through; the index person's own generation has none", () => {
    const on = (id: string): string | null => big.lineOf(id);
    expect(["eva", "bea", "nan"].map(on)).toEqual(["maternal", "maternal", "maternal"]);
    expect(["max", "udo", "ben", "ama"].map(on)).toEqual(Array(4).fill("paternal"));
    expect(["ida", "kim", "rut", "stranger"].map(on)).toEqual([null, null, null, null]);
  });

  test("kin are people: helpers, groups and places are nobody's", () => {
    expect(big.kin).toContain("stranger");
    expect(big.kin).not.toContain("doctor");
    expect(big.kin).not.toContain("friends");
  });
});

describe("kinship in knots", () => {
  test("a common ancestor of both sides stands on both", () => {
    const kin = kinshipOf(
      familyOf(`
index: ida
people:
  ida:
  eva: { gender: female }
  max: { gender: male }
  nan:
  ann:
  old:
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: nan }
  - { child: max, of: ann }
  - { child: [nan, ann], of: old }
`),
    );
    expect(kin.lineOf("old")).toBe("both");
    expect(kin.generationOf("old")).toBe(-3);
    expect(kin.lineOf("eva")).toBe("maternal");
  });

  test("adoption and raising descend; a supposed, general or denied parent does not", () => {
    const kin = kinshipOf(
      familyOf(`
people:
  ida:
  eva:
  ola:
  gro:
  max:
  kai:
children:
  - { child: ida, adopted-by: eva }
  - { child: eva, raised-by: ola }
  - { child: ola, of: gro, level: hypothesis }
  - { child: ida, of: max, answer: no }
  - { child: ida, of: kai, level: general }
`),
    );
    expect(kin.ancestorsOf("ida")).toEqual(["eva", "ola"]);
    expect(kin.parentsOf("eva", ["birth"])).toEqual([]);
    expect(kin.generationOf("ida")).toBeNull();
    expect(kin.lineOf("eva")).toBeNull();
  });

  test("a marriage between generations: descent goes before couples", () => {
    const kin = kinshipOf(
      familyOf(`
index: ida
people:
  ida:
  eva:
  nan:
  udo:
children:
  - { child: ida, of: eva }
  - { child: [eva, udo], of: nan }
unions:
  - { between: [ida, udo], union: married }
`),
    );
    expect(kin.generationOf("udo")).toBe(-1);
  });
});
