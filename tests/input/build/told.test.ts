import { expect, test } from "vitest";
import { kinshipOf } from "../../../src/family/kinship.ts";
import { called } from "../../../src/family/called.ts";
import { readFamily } from "../../../src/input/read.ts";
import { familyOf } from "../../family.ts";

const mistakesIn = (yaml: string) => readFamily(`genogram: 1\n${yaml}`, "f").diagnostics;

const day = (date: string): number => Date.parse(date) / 86_400_000;

function yearsOf(yaml: string, moment: string): readonly number[] {
  const { least, most } = familyOf(yaml).timeline.between("origin", moment);
  const year = (days: number) => new Date(days * 86_400_000).getUTCFullYear();
  const zero = day("0001-01-01");
  return [year(least + zero), year(most + zero)];
}

test("two versions of a birth stand side by side, and no more follows than both allow", () => {
  const yaml = `people:
  anna: { born: [ { is: 1950, says: berta }, { is: about 1956, says: carl, certainty: doubtful } ] }
  berta:
  carl:`;
  const born = familyOf(yaml)
    .people.get("anna")
    ?.values.filter(({ key }) => key === "born");
  expect(
    born?.map(({ is, says, certainty, path }) => [is, says, certainty, path.join("/")]),
  ).toEqual([
    ["1950", ["berta"], null, "people/anna/born/0"],
    ["about 1956", ["carl"], "doubtful", "people/anna/born/1"],
  ]);
  const one = yaml.replace(/, \{ is: about.*\} \]/, " ]");
  const width = (text: string) => {
    const [first = 0, last = 0] = yearsOf(text, "birth:anna");
    return last - first;
  };
  expect(width(one)).toBe(0);
  expect(width(yaml)).toBe(8);
});

test("a birth that everybody doubts bounds nothing", () => {
  const { timeline } = familyOf("people: { anna: { born: { is: 1950, certainty: doubtful } } }");
  expect(timeline.between("origin", "birth:anna").most).toBe(Infinity);
});

test("the four blanks stay apart in every value", () => {
  const { people } = familyOf(
    "people: { anna: { faith: unknown, work: not told, money: no, born: unknown }, berta: {} }",
  );
  const answers = people.get("anna")?.values.map(({ key, answer }) => [key, answer]);
  expect(answers).toEqual([
    ["born", "unknown"],
    ["work", "not told"],
    ["faith", "unknown"],
    ["money", "no"],
  ]);
  expect(people.get("anna")?.work).toBeNull();
  expect(people.get("berta")?.values).toEqual([]);
});

test("names: the one lived by is used, the one given at birth never unasked", () => {
  const family = familyOf(`people:
  anna: { names: { birth: "Otto", lived: "Anna", alias: ["Nan", "Annie"], initials: "A. B." } }
  bo: { names: { birth: "Berta Berg" } }`);
  expect(family.people.get("anna")).toMatchObject({
    name: "Anna",
    names: { birth: "Otto", lived: "Anna", alias: ["Nan", "Annie"], initials: "A. B." },
  });
  expect(called(family, "anna")).toBe("Anna");
  expect(family.people.get("bo")?.name).toBeNull();
});

test("work may change: each value holds for a time of its own", () => {
  const { people, timeline } = familyOf(
    'people: { anna: { work: [ { is: "baker", until: 1970 }, { is: "nurse", from: 1971 } ] } }',
  );
  const [baker, nurse] = people.get("anna")?.values ?? [];
  expect(people.get("anna")?.work).toBe("baker");
  expect(timeline.before(baker!.time.end, nurse!.time.start)).toBe("yes");
});

test("a contradiction between two times of work is told", () => {
  expect(
    mistakesIn('people: { anna: { work: { is: "baker", from: 1980, until: 1970 } } }'),
  ).toHaveLength(1);
});

const losses = `people:
  mother: { gender: female }
  anna: { gender: female }
  first: { kind: miscarriage, died: 1956 }
  second: { kind: stillbirth, died: 1958 }
  third: { kind: pregnancy, due: spring 2026 }
  rex: { kind: pet, species: "dog" }
children:
  - { child: [first, second, anna, third], of: mother }`;

test("losses, pregnancies and pets are told, and counted among nobody's children", () => {
  const family = familyOf(losses);
  const kin = kinshipOf(family);
  expect(kin.kin).toEqual(["mother", "anna"]);
  expect(kin.childrenOf("mother")).toEqual(["anna"]);
  expect(kin.siblingsOf("anna")).toEqual([]);
  expect(kin.lossesOf("mother")).toEqual(["first", "second", "third"]);
  expect(family.people.get("rex")).toMatchObject({ being: "pet", species: "dog" });
  expect(family.people.get("third")?.due).toBe("spring 2026");
  expect(called(family, "first")).toBe("the miscarriage");
});

test("every kind of parent, each with its time; donors are nobody's elders", () => {
  const family =
    familyOf(`people: { anna: {}, p: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {} }
index: anna
children:
  - { child: anna, of: [p, b], donor: g, carried-by: h }
  - { child: anna, fostered-by: c, from: 1980, until: 1982 }
  - { child: anna, adopted-by: d, when: 1982, step: e }
  - { child: anna, guardian: f, certainty: likely, visible-to: clinician }`);
  expect(family.parentages.map(({ parent, kind }) => `${parent} ${kind}`)).toEqual([
    "p birth",
    "b birth",
    "g donor",
    "h surrogate",
    "c fostered",
    "d adopted",
    "e step",
    "f guardian",
  ]);
  expect(family.parentages[4]?.time.written).toMatchObject({ from: "1980", until: "1982" });
  expect(family.parentages[7]).toMatchObject({ certainty: "likely", visibleTo: ["clinician"] });
  const kin = kinshipOf(family);
  expect(kin.parentsOf("anna")).toEqual(["p", "b", "d"]);
  expect(kin.generationOf("e")).toBe(-1);
  expect(kin.generationOf("g")).toBeNull();
});

test("twins are born together; eldest-first is an order of births", () => {
  const { twins, timeline } =
    familyOf(`people: { anna: { born: 1950-03-04 }, berta: {}, carl: {}, dora: {} }
children:
  - { child: [anna, berta], twins: identical }
  - { eldest-first: [carl, anna, dora] }`);
  expect(twins.map(({ children, zygosity }) => [children, zygosity])).toEqual([
    [["anna", "berta"], "identical"],
  ]);
  const { least, most } = timeline.between("birth:anna", "birth:berta");
  expect([least, most]).toEqual([-100, 100]);
  expect(timeline.before("birth:dora", "birth:carl")).toBe("no");
});

test("who may see a line, which line it is a version of, and who states a reason", () => {
  const { events, bonds, roles } = familyOf(`people: { anna: {}, berta: {} }
events:
  - { id: the-parting, who: anna, event: left-home, when: 1970, says: berta }
  - { who: anna, event: left-home, when: about 1973, says: anna, version-of: the-parting, because: { is: "the drinking", says: berta } }
ties:
  - { between: [anna, berta], visible-to: clinician, phases: [ { tie: close }, { tie: cutoff, visible-to: [anna, clinician], intensity: strong } ] }
roles:
  - { who: anna, role: hero, certainty: possible }`);
  expect(events.map(({ versionOf }) => versionOf)).toEqual([null, "the-parting"]);
  expect(events[1]).toMatchObject({ because: "the drinking", becauseSays: ["berta"] });
  expect(bonds[0]?.phases.map(({ visibleTo }) => visibleTo)).toEqual([
    ["clinician"],
    ["anna", "clinician"],
  ]);
  expect(bonds[0]?.phases[1]?.intensity).toBe("strong");
  expect(roles[0]?.certainty).toBe("possible");
});

test("a version of a line that nothing is called by is a mistake, and so is an unknown reader", () => {
  expect(
    mistakesIn(`people: { anna: {} }
events:
  - { who: anna, event: left-home, says: anna, version-of: the-partng, visible-to: clinican }
  - { id: the-parting, who: anna, event: left-home }`).map(({ code }) => code),
  ).toEqual(["unknown-id", "unknown-person"]);
});

test("households keep their place, and the word that joins them over time", () => {
  const { households } = familyOf(`people: { anna: {}, berta: {} }
households:
  - { household: [anna, berta], until: 1970, home: farm, place: "the hills" }
  - { household: anna, from: 1970, home: farm }`);
  expect(households.map(({ members, home, place }) => [members, home, place])).toEqual([
    [["anna", "berta"], "farm", "the hills"],
    [["anna"], "farm", null],
  ]);
});

test("who has the children after a parting, and how somebody died", () => {
  const { bonds, people } = familyOf(`people:
  anna: { died: 1944, manner: murdered, cause: "shot" }
  carl: { assigned: female, gender: male, orientation: gay }
unions:
  - { between: [anna, carl], union: divorced, custody: anna }`);
  expect(bonds[0]?.phases[0]?.custody).toEqual(["anna"]);
  expect(people.get("anna")).toMatchObject({ manner: "homicide", cause: "shot", dead: "yes" });
  expect(people.get("carl")).toMatchObject({
    assigned: "female",
    gender: "male",
    orientation: "gay",
  });
});
