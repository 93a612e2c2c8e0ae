import { expect, test } from "vitest";
import { sourceLine } from "../../../src/drawing/page/source-line.ts";
import { asOf } from "../../../src/family/view/as-of.ts";
import type { Family } from "../../../src/family/family.ts";
import { familyOf } from "../../family.ts";
import { faultsOf } from "../metrics.ts";
import { laidOut } from "./laid-out.ts";

const remarried = `
says: kid
people:
  gran: { gender: female, born: 1920 }
  gramps: { gender: male, born: 1918 }
  dad: { gender: male, born: 1945 }
  mum: { gender: female, born: 1947 }
  nan: { gender: female, born: 1925 }
  kid: { name: Kid, born: 1975 }
children:
  - { child: dad, of: [gran, gramps] }
  - { child: mum, of: nan }
  - { child: kid, of: [dad, mum] }
unions:
  - { between: [gran, gramps], union: married, when: 1942 }
  - { between: [dad, mum], union: married, when: 1970 }
draw: { when: 1960 }
`;

/** Who stands in which row, from the top; nothing may touch. */
async function rowsOf(family: Family): Promise<readonly (readonly string[])[]> {
  const { places, shapes } = await laidOut(family);
  expect(faultsOf(shapes)).toEqual({ overlaps: [], through: [], merged: [] });
  const heights = [...new Set([...places.people.values()].map(({ y }) => y))].sort((a, b) => a - b);
  return heights.map((height) =>
    [...places.people]
      .filter(([, { y }]) => y === height)
      .map(([id]) => id)
      .sort(),
  );
}

test("before they are joined, people stand in the rows that they will have together", async () => {
  const family = familyOf(remarried);
  const then = asOf(family, family.draw.when?.moment ?? "");
  expect(await rowsOf(then)).toEqual([
    ["gramps", "gran", "nan"],
    ["dad", "mum"],
  ]);
  expect(sourceLine(then)).toBe("As told by Kid.");
});

test("partners of one row stand in one row before they meet, though all else is of no date", async () => {
  const family = familyOf(`
people: { gran: , dad: { born: 1950 }, kid: , wife: { born: 1962 } }
children: [ { child: dad, of: gran }, { child: kid, of: dad } ]
unions: [ { between: [dad, wife], union: married, when: 1990 } ]
draw: { when: 1980 }
`);
  expect(await rowsOf(asOf(family, family.draw.when?.moment ?? ""))).toEqual([
    ["gran"],
    ["dad", "wife"],
    ["kid"],
  ]);
});

test("who is joined to nobody stands with those who were born about then", async () => {
  const alone = (born: string): string => `
people:
  gran: { born: 1920 }
  mum: { born: 1945 }
  kid: { born: 1975 }
  friend: {${born}}
children: [ { child: mum, of: gran }, { child: kid, of: mum } ]
`;
  const rowOfFriend = async (born: string): Promise<number> =>
    (await rowsOf(familyOf(alone(born)))).findIndex((row) => row.includes("friend"));
  expect(await rowOfFriend(" born: 1916 ")).toBe(0);
  expect(await rowOfFriend(" born: about 1950 ")).toBe(1);
  expect(await rowOfFriend(" born: 1990 ")).toBe(2);
  expect(await rowOfFriend("")).toBe(0);
});

test("the elders of another family may stand above all others", async () => {
  const family = familyOf(`
people: { ada: { born: 1950 }, bea: { born: 1975 }, cor: { born: 2000 }, dan: { born: 1923 }, eva: { born: 1951 } }
children: [ { child: bea, of: ada }, { child: cor, of: bea }, { child: eva, of: dan } ]
`);
  expect(await rowsOf(family)).toEqual([["dan"], ["ada", "eva"], ["bea"], ["cor"]]);
});
