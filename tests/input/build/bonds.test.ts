import { expect, test } from "vitest";
import type { Bond, Phase } from "../../../src/family/statements.ts";
import { familyOf } from "../../family.ts";

const people = "people: { anna: {}, berta: {}, carl: {} }\n";

function only<Item>(items: readonly Item[]): Item {
  expect(items).toHaveLength(1);
  return items[0]!;
}

function bond(line: string, section = "ties"): Bond {
  return only(familyOf(`${people}${section}:\n  - ${line}`).bonds);
}

function phases(list: string, section = "ties", beside = ""): readonly string[] {
  const { phases } = bond(`{ between: [anna, berta]${beside}, phases: [ ${list} ] }`, section);
  return phases.map((phase) => `${kindOf(phase)} ${phase.time.ended}`);
}

function kindOf({ tie, union, boundary, feels }: Phase): string {
  return tie ?? union ?? boundary ?? Object.keys(feels).join("+");
}

test("a line without phases is one phase, with the path of the line", () => {
  const { phases, path } = bond(
    "{ between: [anna, berta], tie: enmeshed, by: anna, feels: { anna: [love, guilt] } }",
  );
  expect(phases).toHaveLength(1);
  expect(phases[0]).toMatchObject({
    tie: "fused",
    by: ["anna"],
    feels: { anna: ["love", "guilt"] },
    path,
  });
});

test("a tie holds until the next tie, what is felt until the next feeling or tie", () => {
  expect(phases("{ tie: close }, { feels: { anna: guilt } }, { tie: cutoff }")).toEqual([
    "close yes",
    "anna yes",
    "cutoff unknown",
  ]);
  expect(phases("{ tie: close }, { feels: { anna: guilt } }, { feels: { berta: fear } }")).toEqual([
    "close unknown",
    "anna yes",
    "berta unknown",
  ]);
  expect(phases("{ boundary: diffuse }, { feels: { anna: guilt } }, { boundary: clear }")).toEqual([
    "diffuse yes",
    "anna unknown",
    "clear unknown",
  ]);
});

test("a tie of a couple ends with the couple, but not with a separation", () => {
  expect(phases("{ union: couple, tie: love }, { union: ended }", "unions")).toEqual([
    "love yes",
    "ended yes",
  ]);
  expect(phases("{ union: married }, { tie: conflict }, { union: divorced }", "unions")).toEqual([
    "married yes",
    "conflict yes",
    "divorced yes",
  ]);
  expect(phases("{ tie: conflict }, { union: separated }", "unions")).toEqual([
    "conflict unknown",
    "separated yes",
  ]);
});

test("what begins after a parting is not over with it", () => {
  expect(phases("{ union: divorced }, { tie: close }", "unions")).toEqual([
    "divorced yes",
    "close unknown",
  ]);
});

test("a history is over when its last phase is", () => {
  const ended = (list: string, section = "ties") =>
    bond(`{ between: [anna, berta], phases: [ ${list} ] }`, section).time.ended;
  expect(ended("{ union: married }, { union: divorced }", "unions")).toBe("yes");
  expect(ended("{ union: divorced }, { tie: close }", "unions")).toBe("unknown");
  expect(ended("{ union: divorced }, { tie: close, until: now }", "unions")).toBe("no");
  expect(ended("{ tie: close }, { tie: cutoff, lasting: a year }")).toBe("yes");
  expect(ended("{ tie: close }, { event: told }")).toBe("unknown");
  expect(ended("{ union: met }", "unions")).toBe("unknown");
});

test("until now is not over, a told end is, two blanks are not known", () => {
  expect(phases("{ tie: close, until: now }")).toEqual(["close no"]);
  expect(phases("{ tie: close, until: 1990 }")).toEqual(["close yes"]);
  expect(phases("{ tie: close, until: unknown }")).toEqual(["close unknown"]);
  expect(phases("{ tie: close, lasting: a year }")).toEqual(["close yes"]);
  expect(phases("{ tie: close }", "ties", ", until: 1990")).toEqual(["close yes"]);
  expect(phases("{ tie: close }", "ties", ", until: now")).toEqual(["close no"]);
});

test("all life is over with the first death, and not known to be over before", () => {
  const ended = (died: string) =>
    only(
      familyOf(
        `people: { anna: {}, berta: {${died}} }\nties: [ { between: [anna, berta], tie: close, lasting: all life } ]`,
      ).bonds,
    ).time.ended;
  expect(ended(" died: yes ")).toBe("yes");
  expect(ended(" died: 1990 ")).toBe("yes");
  expect(ended(" died: no ")).toBe("unknown");
  expect(ended("")).toBe("unknown");
});

test("what is named after a lasting line is over with it; a moment ends nothing", () => {
  const ended = (event: string) =>
    only(
      familyOf(`${people}events: [ { id: those-days, who: anna, ${event} } ]
ties: [ { between: [anna, berta], tie: close, when: those-days } ]`).bonds,
    ).time.ended;
  expect(ended("event: period, until: 1990")).toBe("yes");
  expect(ended("event: period, until: now")).toBe("no");
  expect(ended("event: period")).toBe("unknown");
  expect(ended("event: session")).toBe("unknown");
  expect(ended("event: period, when: those-days")).toBe("unknown");
});

test("each phase ends when the next of its kind begins, and all lie within the line's own time", () => {
  const { timeline } = familyOf(`${people}ties:
  - { between: [anna, berta], from: 1980, until: 1990, phases: [ { tie: close }, { tie: cutoff, from: 1985, id: silence } ] }`);
  expect(timeline.between("end:ties/0/phases/0", "start:ties/0/phases/1")).toEqual({
    least: 0,
    most: 0,
  });
  expect(timeline.between("start:ties/0/phases/0", "start:ties/0/phases/1").least).toBe(0);
  expect(timeline.between("start:ties/0/phases/1", "end:ties/0/phases/1").most).toBeLessThan(
    6 * 366,
  );
});

test("phases stand in order of time, whether or not they say when", () => {
  const { timeline } = familyOf(`${people}ties:
  - { between: [anna, berta], phases: [ { tie: close, from: after 1980 }, { event: told, by: anna }, { tie: cutoff, until: before 1985 } ] }`);
  const { least, most } = timeline.between("start:ties/0/phases/0", "start:ties/0/phases/2");
  expect(least).toBe(0);
  expect(most).toBeLessThan(4 * 366);
});

test("a turning point is an event of the family: by whom, toward the other side, in that bond", () => {
  const { events, bonds } = familyOf(`${people}ties:
  - { between: [anna, berta], phases: [ { event: told, by: anna, id: that-day }, { event: set-limit, tie: distant, by: berta, toward: carl, what: "calls" }, { event: told } ] }`);
  expect(
    events.map(({ who, kind, toward, path, turns, id }) => [
      id,
      who,
      kind,
      toward,
      path.join("/"),
      turns,
    ]),
  ).toEqual([
    ["that-day", ["anna"], "told", ["berta"], "ties/0/phases/0", ["ties", 0]],
    [null, ["berta"], "set-limit", ["carl"], "ties/0/phases/1", ["ties", 0]],
    [null, [], "told", [], "ties/0/phases/2", ["ties", 0]],
  ]);
  expect(only(bonds).phases.map(({ tie, path }) => [tie, path.join("/")])).toEqual([
    ["distant", "ties/0/phases/1"],
  ]);
});

test("what stands beside phases holds for each of them, unless the phase says else", () => {
  const { phases } = bond(
    '{ between: [anna, berta], says: carl, level: implied, by: anna, for: carl, note: "whole", phases: [ { tie: distant, level: stated, by: berta }, { feels: { anna: guilt } } ] }',
  );
  expect(phases).toMatchObject([
    { says: ["carl"], level: "stated", by: ["berta"], sake: ["carl"], note: null },
    { says: ["carl"], level: "implied", by: ["anna"], sake: ["carl"], note: null },
  ]);
});

test("a wedding is dated by its day: the marriage begins then", () => {
  const { timeline } = familyOf(
    `${people}unions: [ { between: [anna, berta], union: marriage, when: 1980 } ]`,
  );
  expect(timeline.between("origin", "start:unions/0").least).toBeGreaterThan(0);
  expect(timeline.between("origin", "end:unions/0").most).toBe(Infinity);
});

test("a divorce is one moment", () => {
  const { timeline } = familyOf(`${people}unions: [ { between: [anna, berta], union: divorced } ]`);
  expect(timeline.between("start:unions/0", "end:unions/0")).toEqual({ least: 0, most: 0 });
});
