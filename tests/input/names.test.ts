import { describe, expect, test } from "vitest";
import { withoutNames } from "../../src/input/names/without-names.ts";
import { readFamily } from "../../src/input/read.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { said } from "../family.ts";
import { examples } from "./edits/writers.ts";

const text = `genogram: 1
title: Ada Berg's family
index: ada
people:
  ada: { name: Ada Berg, names: { birth: Lund }, born: when bo was 20 }
  adas-father: { gender: male }
  bo: { name: { is: Bo Berg, certainty: likely }, names: { alias: [Bosse] } }
  grandmother: { gender: female }
  kim:
helpers:
  clinic-nurse: { name: Anders, at: home }
places:
  home: { kind: house }
children:
  - { child: ada, of: [bo, adas-father] }
  - { child: bo, of: grandmother }
ties:
  - { id: adas-bond, between: [ada, bo], tie: close, note: "Bosse calls; Ada waits", says: bo }
  - { between: [ada, kim], tie: love, from: after end of adas-bond }
notes:
  - { note: "Lund was her mother\u2019s name", about: [ada, grandmother] }
`;

function named(naming: "initials" | "none"): string {
  if (readFamily(text, "any").family === null) throw new Error(said(readFamily(text, "any")));
  return withoutNames(readFamily(text, "any"), naming).text.text;
}

test("initials stand for names in ids, times and sentences; words of kin stay", () => {
  expect(named("initials")).toMatchInlineSnapshot(`
    "genogram: 1
    title: A. B.'s family
    index: a1
    people:
      a1: { name: A. B., names: { birth: A. B. }, born: when b2 was 20 }
      a1s-father: { gender: male }
      b2: { name: { is: B2. B., certainty: likely }, names: { alias: [B2. B.] } }
      grandmother: { gender: female }
      k1:
    helpers:
      clinic-nurse: { name: A., at: home }
    places:
      home: { kind: house }
    children:
      - { child: a1, of: [b2, a1s-father] }
      - { child: b2, of: grandmother }
    ties:
      - { id: a1s-bond, between: [a1, b2], tie: close, note: "B. calls; A. waits", says: b2 }
      - { between: [a1, k1], tie: love, from: after end of a1s-bond }
    notes:
      - { note: "L. was her mother’s name", about: [a1, grandmother] }
    "
  `);
});

test("the numbers of a pedigree stand for names", () => {
  expect(named("none")).toMatchInlineSnapshot(`
    "genogram: 1
    title: III-1's family
    index: a1
    people:
      a1: { name: III-1, names: { birth: III-1 }, born: when b2 was 20 }
      a1s-father: { gender: male }
      b2: { name: { is: II-2, certainty: likely }, names: { alias: [II-2] } }
      grandmother: { gender: female }
      k1:
    helpers:
      clinic-nurse: { name: A., at: home }
    places:
      home: { kind: house }
    children:
      - { child: a1, of: [b2, a1s-father] }
      - { child: b2, of: grandmother }
    ties:
      - { id: a1s-bond, between: [a1, b2], tie: close, note: "II-2 calls; III-1 waits", says: b2 }
      - { between: [a1, k1], tie: love, from: after end of a1s-bond }
    notes:
      - { note: "III-1 was her mother’s name", about: [a1, grandmother] }
    "
  `);
});

describe.each(["initials", "none"] as const)("--names %s", (naming) => {
  test.each(Object.entries(examples))("no name of %s is left, and as much is found", (_, file) => {
    const whole = readFamily(file, "any");
    const names = [...(whole.family?.people.values() ?? [])]
      .filter(({ kind }) => kind !== "place")
      .flatMap(({ name }) => name?.split(" ") ?? [])
      .filter((word) => word.length > 3);
    const without = withoutNames(whole, naming);
    const said = without.text.text.replaceAll(/^\s*#.*$/gmu, "");
    expect(names.filter((word) => new RegExp(`\\b${word}s?\\b`, "iu").test(said))).toEqual([]);
    if (whole.family === null || without.family === null) throw new Error("no family");
    const [before, after] = [findPatterns(whole.family), findPatterns(without.family)];
    // Who was named after whom cannot be seen without names.
    const found = (report: typeof after) =>
      report.findings.map(({ pattern }) => pattern).filter((pattern) => pattern !== "P17");
    expect(found(after)).toEqual(found(before));
  });
});
