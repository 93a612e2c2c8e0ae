import { expect, test } from "vitest";
import { familyOf } from "../../family.ts";

test("nobody needs more than an id, and nothing is filled in", () => {
  const { people } = familyOf("people:\n  anna:\n");
  expect(people.get("anna")).toMatchObject({
    kind: "person",
    name: null,
    gender: "unknown",
    born: null,
    died: null,
    dead: "unknown",
    age: null,
  });
});

test.each([
  ["1990", "yes", "yes"],
  ["yes", "yes", "yes"],
  ["about 1990", "yes", "yes"],
  ["no", "no", "no"],
  ["unknown", "unknown", "unknown"],
  ["not told", "unknown", "not told"],
])("died: %s", (words, dead, answer) => {
  const person = familyOf(`people: { anna: { died: ${words} } }`).people.get("anna");
  expect(person?.dead).toBe(dead);
  expect(person?.died?.answer).toBe(answer);
  expect(person?.died?.path).toEqual(["people", "anna", "died"]);
});

test("values are text, whatever they look like", () => {
  const person = familyOf(
    'people: { anna: { name: 007, work: yes, note: "a, b: c", gender: woman } }',
  ).people.get("anna");
  expect(person).toMatchObject({ name: "007", work: "yes", note: "a, b: c", gender: "female" });
});

test("a value may say more of itself", () => {
  const person = familyOf(`says: clinician
people: { anna: { born: { is: about 1950, says: berta, level: implied, note: "by the ring" }, died: 1990 }, berta: {} }`).people.get(
    "anna",
  );
  expect(person?.born).toMatchObject({
    level: "implied",
    says: ["berta"],
    note: "by the ring",
    time: { written: { when: "about 1950" } },
  });
  expect(person?.died?.says).toEqual(["clinician"]);
});

test("an age told bounds the birth, and is kept as told", () => {
  const { people, timeline } =
    familyOf(`people: { anna: { age: { is: late teens at that-day, level: implied } } }
events: [ { id: that-day, who: anna, event: session, when: 1980 } ]`);
  expect(people.get("anna")?.age).toMatchObject({
    words: "late teens at that-day",
    fact: { level: "implied" },
  });
  const { least, most } = timeline.between("birth:anna", "start:events/0");
  expect([Math.floor(least / 365), Math.ceil(most / 366)]).toEqual([17, 20]);
});

test("the age of the dead is that at death", () => {
  const text = (ann: string) =>
    `written: 2026-01-01\npeople: { ann: { ${ann} }, ben: { age: 62 } }\nchildren: [ { child: ben, of: ann } ]\n`;
  const { timeline } = familyOf(text("died: 1999, age: 59"));
  expect(timeline.between("birth:ann", "death:ann")).toEqual({
    least: 59 * 365 + 14,
    most: 21_914,
  });
  expect(familyOf(text("born: 1940, died: 1999, age: 59")).people.get("ann")?.age?.words).toBe(
    "59",
  );
});

test("an age told at another time than the death is of that time", () => {
  const { timeline } = familyOf(`
people: { ann: { died: 1999, age: 20 at move } }
events: [ { id: move, event: moved, who: ann, when: 1960 } ]
`);
  expect(timeline.before("birth:ann", "death:ann")).toBe("yes");
  const { least, most } = timeline.between("origin", "birth:ann");
  expect([least, most].map((days) => 1970 + days / 365.25).map(Math.round)).toEqual([1939, 1941]);
});

test("helpers, groups and places are told apart and keep what is said of them", () => {
  const { people } = familyOf(`people: { anna: {} }
helpers: { the-doctor: { kind: doctor, at: clinic } }
groups: { friends: { of: anna, how-many: about 3, members: [anna] } }
places: { clinic: { kind: clinic, part-of: town }, town: {} }`);
  expect(
    [...people.values()].map(({ id, kind, sort, of, where, partOf, howMany, members }) => ({
      id,
      kind,
      sort,
      of,
      where,
      partOf,
      howMany,
      members,
    })),
  ).toEqual([
    {
      id: "anna",
      kind: "person",
      sort: null,
      of: null,
      where: null,
      partOf: null,
      howMany: null,
      members: [],
    },
    {
      id: "the-doctor",
      kind: "helper",
      sort: "doctor",
      of: null,
      where: "clinic",
      partOf: null,
      howMany: null,
      members: [],
    },
    {
      id: "friends",
      kind: "group",
      sort: null,
      of: "anna",
      where: null,
      partOf: null,
      howMany: "about 3",
      members: ["anna"],
    },
    {
      id: "clinic",
      kind: "place",
      sort: "clinic",
      of: null,
      where: null,
      partOf: "town",
      howMany: null,
      members: [],
    },
    {
      id: "town",
      kind: "place",
      sort: null,
      of: null,
      where: null,
      partOf: null,
      howMany: null,
      members: [],
    },
  ]);
});

test("ids may be in any script", () => {
  expect([...familyOf("people: { søren: {}, 母: {}, décès: {} }").people.keys()]).toEqual([
    "søren",
    "母",
    "décès",
  ]);
});

test("nobody is born before a parent was ten, nor has a part in anything before being born", () => {
  const { timeline } = familyOf(`people: { anna: { born: 1950 }, berta: {} }
children: [ { child: berta, of: anna } ]
ties: [ { between: [anna, berta], tie: close } ]`);
  expect(timeline.between("birth:anna", "birth:berta").least).toBeGreaterThanOrEqual(3650);
  expect(timeline.between("birth:berta", "start:ties/0").least).toBe(0);
});

test("a line that is only supposed says nothing of when anybody was born", () => {
  const { timeline } = familyOf(`people: { anna: {} }
events: [ { who: anna, event: left-home, when: 1950, level: hypothesis }, { who: anna, event: told, when: 1951, answer: no } ]`);
  expect(timeline.between("birth:anna", "origin")).toEqual({ least: -Infinity, most: Infinity });
});
