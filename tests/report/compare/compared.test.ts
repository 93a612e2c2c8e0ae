import { expect, test } from "vitest";
import { findPatterns } from "../../../src/patterns/find.ts";
import { compared } from "../../../src/report/compare/compared.ts";
import { underHeadings } from "../../../src/report/compare/headings.ts";
import { familyOf } from "../../family.ts";

function version(yaml: string): Parameters<typeof compared>[0] {
  const family = familyOf(yaml);
  return { family, report: findPatterns(family) };
}

const before = `
index: ida
people:
  ida: { name: Ida, gender: female, born: 1980 }
  eva: { name: Eva, gender: female }
  ola: { name: Ola, gender: female }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
ties:
  - { between: [eva, ida], phases: [ { tie: conflict, from: 1996 } ] }
roles:
  - { who: eva, role: confidant, toward: ola }
events:
  - { who: ida, event: moved, when: 2001 }
`;

const headings = (one: string, two: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    underHeadings(compared(version(one), version(two))).map(({ heading, items }) => [
      heading,
      items,
    ]),
  );

test("the same file says the same, and so does one whose lines stand in another order", () => {
  expect(headings(before, before)).toEqual({});
  const turned = before.replace(/( {2}- \{ child: ida.*\n)( {2}- \{ child: eva.*\n)/u, "$2$1");
  expect(turned).not.toBe(before);
  expect(headings(before, turned)).toEqual({});
});

test("each change stands once, under what it is", () => {
  const after = before
    .replace("born: 1980", "born: 1981")
    .replace(
      "{ tie: conflict, from: 1996 }",
      "{ tie: conflict, from: 1996 }, { tie: repaired, from: 2004 }",
    )
    .replace("toward: ola }", "toward: ola, until: 1990 }")
    .replace(
      / {2}- \{ who: ida, event: moved.*\n/u,
      "  - { who: ida, event: graduated, when: 2002 }\n",
    );
  expect(headings(before, after)).toEqual({
    Added: ["Ida: graduated"],
    "Told otherwise now": ["Ida: born 1981 (was 1980)"],
    "Told as over now": ["Eva toward Ola: confidant"],
    "Told as mended now": ["Eva and Ida: now repaired; from 2004"],
    "No longer told": ["Ida: moved"],
    "Newly found": [expect.stringContaining("seat is left") as unknown],
  });
});

test("what is newly found is told with its sentence", () => {
  const after = before.replace(
    "toward: ola }",
    "toward: ola }\n  - { who: ida, role: confidant, toward: eva }",
  );
  const { Added, "Newly found": found } = headings(before, after);
  expect(Added).toEqual(["Ida toward Eva: confidant"]);
  expect(found?.some((one) => one.includes("seat changes"))).toBe(true);
  expect(headings(after, before)["No longer found"]).toEqual(found);
});
