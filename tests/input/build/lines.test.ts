import { expect, test } from "vitest";
import { familyOf } from "../../family.ts";

const people = "people: { anna: {}, berta: {}, carl: {} }\n";

test("one role for each holder and each one it is toward, its words together", () => {
  const { roles } = familyOf(`${people}roles:
  - { who: anna, role: [confidant, mascot], toward: [berta, carl], against: carl, shown: "tells jokes" }
  - { who: [berta, carl], role: hero }`);
  expect(roles.map(({ path, who, kinds, toward }) => [path.join("/"), who, kinds, toward])).toEqual(
    [
      ["roles/0/toward/0", "anna", ["confidant", "entertainer"], "berta"],
      ["roles/0/toward/1", "anna", ["confidant", "entertainer"], "carl"],
      ["roles/1/who/0", "berta", ["hero"], null],
      ["roles/1/who/1", "carl", ["hero"], null],
    ],
  );
  expect(roles[0]).toMatchObject({ against: ["carl"], shown: "tells jokes", source: "roles" });
});

test("a condition without phases is one phase; with phases each has its status", () => {
  const { conditions } = familyOf(`${people}conditions:
  - { who: anna, condition: drinking, status: suspected }
  - { who: [berta, carl], condition: depression, phases: [ { from: 1980 }, { status: recovery, from: 1990 } ] }`);
  expect(
    conditions.map(({ path, who, kind, phases }) => [
      path.join("/"),
      who,
      kind,
      phases.map(({ status, time }) => `${status} ${time.ended}`),
    ]),
  ).toEqual([
    ["conditions/0", "anna", "alcohol", ["suspected unknown"]],
    ["conditions/1/who/0", "berta", "depression", ["present yes", "recovery unknown"]],
    ["conditions/1/who/1", "carl", "depression", ["present yes", "recovery unknown"]],
  ]);
});

test("an event keeps who, with whom, what and what was not chosen", () => {
  const { events } = familyOf(`${people}places: { college: {} }
events:
  - { id: that-day, who: [anna, berta], event: chose, with: carl, what: college, over: "the sea", where: college, for: carl, feels: { anna: [guilt] }, because: "it was near", words: "at last", tags: [a, b] }`);
  expect(events[0]).toMatchObject({
    ...{
      id: "that-day",
      who: ["anna", "berta"],
      with: ["carl"],
      what: ["college"],
      over: ["the sea"],
    },
    ...{ where: "college", sake: ["carl"], feels: { anna: ["guilt"] }, because: "it was near" },
    ...{
      words: "at last",
      tags: ["a", "b"],
      turns: null,
      level: "stated",
      answer: "yes",
      says: [],
    },
  });
});

test("who tells falls to the top of the file", () => {
  const { events, says } = familyOf(`${people}says: [anna, clinician]
events: [ { who: anna, event: told }, { who: anna, event: told, says: berta } ]`);
  expect(says).toEqual(["anna", "clinician"]);
  expect(events.map((event) => event.says)).toEqual([["anna", "clinician"], ["berta"]]);
});

test("households, triangles, notes, questions and what was asked", () => {
  const family = familyOf(`${people}households: [ { household: [anna, berta], until: 1990 } ]
triangles: [ { triangle: [anna, berta, carl], in-the-middle: anna, note: "as she says" } ]
asked: [ { asked: drinking, about: anna's side, answer: unknown } ]
notes: [ { note: "Such is life.", level: general } ]
questions: [ { ask: "And then?", about: grandparents of anna } ]`);
  expect(family.households[0]).toMatchObject({
    members: ["anna", "berta"],
    time: { ended: "yes" },
  });
  expect(family.triangles[0]).toMatchObject({
    people: ["anna", "berta", "carl"],
    inTheMiddle: "anna",
    outside: null,
    note: "as she says",
  });
  expect(family.asked[0]).toMatchObject({
    asked: "alcohol",
    about: ["anna's side"],
    outcome: "unknown",
    answer: "yes",
  });
  expect(family.notes[0]).toMatchObject({
    text: "Such is life.",
    level: "general",
    note: null,
    about: [],
  });
  expect(family.questions[0]).toMatchObject({ text: "And then?", about: ["grandparents of anna"] });
});

test("a place in the file is that of the line, or of the key that says it", () => {
  const {
    roles,
    bonds,
    people: all,
  } = familyOf(`genogram: 1
people:
  anna: { born: when berta was 16 }
  berta:
children:
  - { child: anna, of: berta, helped-by: berta }
ties:
  - between: [anna, berta]
    phases:
      - { tie: close }`);
  const places = [...roles, ...bonds, ...bonds.flatMap(({ phases }) => phases)].map(
    ({ at }) => `${at.line}:${at.column}`,
  );
  expect(places).toEqual(["6:42", "3:11", "8:5", "10:9"]);
  expect(all.get("berta")?.place).toEqual({ file: "test.genogram.yaml", line: 4, column: 3 });
});

test("times keep their words and the ids they name", () => {
  const { events } = familyOf(`${people}events:
  - { id: before-that, who: anna, event: told }
  - { who: anna, event: period, from: after before-that, until: when berta was 5, lasting: a few years }`);
  expect(events[1]?.time).toMatchObject({
    written: {
      when: null,
      from: "after before-that",
      until: "when berta was 5",
      lasting: "a few years",
    },
    names: ["before-that", "berta"],
  });
});
