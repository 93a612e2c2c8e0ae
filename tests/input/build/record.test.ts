import { expect, test } from "vitest";
import { peopleMeant } from "../../../src/family/about.ts";
import { kinshipOf } from "../../../src/family/kinship.ts";
import { readFamily } from "../../../src/input/read.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { familyOf } from "../../family.ts";

const mistakesIn = (yaml: string) =>
  readFamily(`genogram: 1\n${yaml}`, "f").diagnostics.map(({ code }) => code);

test("work, faith and strengths are told with a status and a time, wherever they are written", () => {
  const { functioning, timeline } = familyOf(`people:
  anna: { work: "nurse", strengths: [ { is: "keeps her humour", says: berta }, "asks for help" ], faith: unknown }
  berta:
functioning:
  - { who: [anna, berta], money: "debts", says: anna, phases: [ { until: 1950 }, { status: absent, from: 1951 } ] }`);
  expect(
    functioning.map(({ who, area, is, says, phases }) => [
      who,
      area,
      is,
      says,
      phases.map(({ status }) => status),
    ]),
  ).toEqual([
    ["anna", "work", "nurse", [], ["present"]],
    ["anna", "strength", "keeps her humour", ["berta"], ["present"]],
    ["anna", "strength", "asks for help", [], ["present"]],
    ["anna", "money", "debts", ["anna"], ["present", "absent"]],
    ["berta", "money", "debts", ["anna"], ["present", "absent"]],
  ]);
  const [debts, free] = functioning[3]?.phases ?? [];
  expect(timeline.before(debts!.time.end, free!.time.start)).toBe("yes");
});

test("a war needs nobody; a reaction names what it was an answer to", () => {
  const { events } = familyOf(`people: { anna: {}, berta: {} }
events:
  - { id: the-war, event: war, from: 1939, until: 1945 }
  - { who: anna, event: moved, when: before the-war }
ties:
  - between: [anna, berta]
    phases:
      - { event: set-limit, id: limit, by: anna }
      - { event: withdrew, by: berta, in-answer-to: limit, because: "it hurt" }`);
  expect(events.map(({ kind, who, inAnswerTo }) => [kind, who, inAnswerTo])).toEqual([
    ["war", [], []],
    ["moved", ["anna"], []],
    ["set-limit", ["anna"], []],
    ["withdrew", ["berta"], ["limit"]],
  ]);
});

test("coalitions, and what goes on in a triangle", () => {
  const { coalitions, triangles } = familyOf(`people: { anna: {}, berta: {}, carl: {} }
coalitions: [ { coalition: [anna, berta], against: carl, certainty: likely } ]
triangles: [ { triangle: [anna, berta, carl], focused-on: anna, dynamic: detouring } ]`);
  expect(coalitions.map(({ members, against }) => [members, against])).toEqual([
    [["anna", "berta"], ["carl"]],
  ]);
  expect(triangles[0]).toMatchObject({ dynamic: "detouring-attacking", focusedOn: "anna" });
});

test("a word of one's own is read as what it is like, and kept beside it", () => {
  const yaml = `people: { anna: {}, berta: {} }
own-words:
  - { word: sunday-parent, kind: role, like: uninvolved-parent, means: "there on Sundays only" }
  - { word: the-chill, kind: tie, like: distant }
  - { word: homesick, kind: feeling, like: longing }
roles: [ { who: anna, role: [sunday-parent, hero], toward: berta } ]
ties:
  - between: [anna, berta]
    phases: [ { tie: close }, { tie: the-chill, feels: { berta: [homesick, anger] } } ]`;
  const { roles, bonds, ownWords } = familyOf(yaml);
  expect(roles[0]).toMatchObject({ kinds: ["uninvolved-parent", "hero"], own: ["sunday-parent"] });
  expect(bonds[0]?.phases.map(({ tie, own }) => [tie, own])).toEqual([
    ["close", []],
    ["distant", ["the-chill", "homesick"]],
  ]);
  expect(bonds[0]?.phases[1]?.feels).toEqual({ berta: ["longing", "anger"] });
  expect(ownWords.map(({ word, means }) => [word, means])).toEqual([
    ["sunday-parent", "there on Sundays only"],
    ["the-chill", null],
    ["homesick", null],
  ]);
  expect(mistakesIn(yaml.replace("tie: the-chill", "tie: the-chil"))).toEqual(["unknown-kind"]);
  // A word for a tie is none for a role.
  expect(mistakesIn(yaml.replace("hero]", "the-chill]"))).toEqual(["unknown-kind"]);
});

test("what was said of findings, and patterns of one's own, are kept", () => {
  const { verdicts, ownPatterns } = familyOf(`people: { anna: {}, berta: {} }
findings:
  - { finding: P08, about: [anna, berta], verdict: dismissed, says: clinician, because: "low moods" }
  - { finding: "P39:anna-berta", verdict: reworded, says: anna, wording: "we found our way back" }
  - { finding: eldest-carries, verdict: confirmed }
patterns:
  - { pattern: eldest-carries, role: [sibling-parent, young-carer], seats: "eldest toward sibling", recurs: down the generations, ask: "Who carried whom?" }`);
  expect(
    verdicts.map(({ finding, verdict, because, wording }) => [finding, verdict, because, wording]),
  ).toEqual([
    ["P08", "dismissed", "low moods", null],
    ["P39:anna-berta", "reworded", null, "we found our way back"],
    ["eldest-carries", "confirmed", null, null],
  ]);
  expect(ownPatterns[0]).toMatchObject({
    roles: ["sibling-parent", "young-carer"],
    recurs: "down the generations",
    ask: "Who carried whom?",
  });
});

test("what the file wishes of a drawing", () => {
  const { draw, timeline } = familyOf(`people: { anna: {}, berta: {} }
draw: { notation: bowen, show: [structure, health], when: 1990, audience: anna, death-mark: none }`);
  expect(draw).toEqual({
    notation: "bowen",
    show: ["structure", "health"],
    when: { words: "1990", moment: "draw" },
    audience: ["anna"],
    deathMark: "none",
    genderHistory: false,
  });
  const { least, most } = timeline.between("origin", "draw");
  expect(most - least).toBeLessThan(366);
  expect(mistakesIn("people: { anna: {} }\ndraw: { audience: ann, when: around 1990 }")).toEqual([
    "unknown-person",
    "bad-time",
  ]);
});

test("from which age on a parent is young can be set", () => {
  const young = (settings: string) =>
    familyOf(`${settings}
people: { anna: { born: when berta was 19 }, berta: {} }
children: [ { child: anna, of: berta } ]`).roles.length;
  expect(young("")).toBe(1);
  expect(young("settings: { young-parent: 18 }")).toBe(0);
  expect(mistakesIn("settings: { young-parent: old }\npeople: { anna: {} }")).toEqual([
    "wrong-type",
  ]);
});

const branches = `people: { anna: {}, mum: {}, dad: {}, nan: {}, aunt: {}, cousin: {}, half: {}, other: {} }
children:
  - { child: anna, of: [mum, dad] }
  - { child: half, of: [mum, other] }
  - { child: [dad, aunt], of: nan }
  - { child: cousin, of: aunt }`;

test.each([
  ["everyone", "anna mum dad nan aunt cousin half other"],
  ["anna", "anna"],
  ["dad's side", "dad nan aunt cousin"],
  ["parents of anna", "mum dad"],
  ["grandparents of anna", "nan"],
  ["siblings of anna", "half"],
  ["half-siblings of anna", "half"],
  ["grandparents of other", ""],
])("a question about %s is about: %s", (words, ids) => {
  const family = familyOf(branches);
  const meant = peopleMeant(family, kinshipOf(family), words);
  expect([...meant].sort()).toEqual(ids.split(" ").filter(Boolean).sort());
});

test("nobody in one branch of the family drank: those of it count as known", () => {
  const drinking = (asked: string) =>
    findPatterns(
      familyOf(`${branches}
conditions: [ { who: anna, condition: alcohol }, { who: mum, condition: alcohol } ]
${asked}`),
    ).findings.find(({ pattern }) => pattern === "P08")?.support;
  const before = drinking("");
  const after = drinking(
    "asked: [ { asked: alcohol, about: descendants of other, answer: none } ]",
  );
  expect(before?.shown).toBe(2);
  expect(after?.shown).toBe(2);
  expect(after!.known).toBeGreaterThan(before!.known);
  expect(after!.unknown).toBeLessThan(before!.unknown);
});

test("whatever the catalogue has a word for can be asked after", () => {
  const { asked } = familyOf(`people: { anna: {} }
asked:
  - { asked: cutoff, about: everyone, answer: none }
  - { asked: divorced, about: anna, answer: none }
  - { asked: prison, about: anna, answer: not told }
  - { asked: losses, about: anna, answer: unknown, visible-to: clinician }`);
  expect(asked.map((line) => [line.asked, line.outcome])).toEqual([
    ["cutoff", "none"],
    ["divorced", "none"],
    ["prison", "not told"],
    ["losses", "unknown"],
  ]);
});
