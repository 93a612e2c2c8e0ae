import { describe, expect, test } from "vitest";
import { called } from "../../../src/family/called.ts";
import { markdown } from "../../../src/report/formats/markdown.ts";
import { packOf } from "../../../src/report/pack/pack.ts";
import { standing } from "../../../src/report/pack/standing.ts";
import type { Finding } from "../../../src/patterns/finding.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { familyOf } from "../../family.ts";

async function packText(yaml: string, ...only: readonly string[]): Promise<string> {
  return markdown(await packOf(familyOf(yaml), { reader: "clinician", paper: null, only }));
}

const people = `
index: ida
people:
  ida: { name: Ida, gender: female }
  eva: { name: Eva, gender: female }
  friends: { gender: male }
children: [ { child: ida, of: eva } ]
`;

describe("what somebody did to somebody", () => {
  test.each([
    ['declined, toward: friends, what: ["their offer"]', "said no to the friends: their offer"],
    ['declined, what: ["their offer"]', "declined their offer"],
    ["told, toward: eva, what: of her love", "told Eva of her love"],
    ["told, toward: eva", "told Eva"],
    ['advised, toward: eva, what: ["a rest"]', "advised Eva: a rest"],
    [
      "wished, toward: eva, what: friendship, note: a home",
      "wished for the same with Eva as in the friendship: a home",
    ],
    [
      "applied, what: far-school, over: near-school",
      "applied to the far school and not to the near school",
    ],
    ["left-home, what: [far-school], note: at last", "left home for the far school: at last"],
    [
      "left-home, what: [a job, far-school], note: at last",
      "left home: a job and the far school; at last",
    ],
    ["urged, toward: eva, what: to come home", "urged Eva to come home"],
    ["asked-to-meet, toward: eva", "asked Eva to meet"],
    ["quarrelled, toward: eva", "quarrelled with Eva"],
    ["set-limit, toward: eva", "set a limit toward Eva"],
    ["acknowledged, toward: eva", "acknowledged it to Eva"],
  ])("%s", async (event, words) => {
    const text = await packText(
      `${people}places: { far-school: { kind: school }, near-school: { kind: school } }
ties: [ { id: friendship, between: [ida, friends], tie: close } ]
events: [ { who: ida, event: ${event}, when: 1990 } ]`,
      "chronology",
    );
    expect(text).toContain(` | ${words} |`);
    expect(text).not.toContain("toward the friends");
  });
});

describe("whose a tie is", () => {
  test.each([
    ["cutoff", "contact broken off, by Ida"],
    ["focused-on", "focused on, by Ida"],
    ["reconciled", "reconciled, by Ida"],
    ["ambivalent", "ambivalent, on Ida’s side"],
    ["distant", "distant, on Ida’s side"],
    ["conflict", "conflict, on Ida’s side"],
  ])("%s", async (tie, words) => {
    const text = await packText(
      `${people}ties: [ { between: [ida, eva], tie: ${tie}, by: ida } ]`,
      "ties",
    );
    expect(text).toContain(`| ${words} |`);
  });
});

describe("a role toward several", () => {
  const held = `
index: ida
people: { ida: { name: Ida }, bo: { name: Bo }, cy: { name: Cy }, eva: { name: Eva } }
roles:
  - { who: eva, role: kinship-carer, toward: [bo, cy, ida], from: 1990 }
  - { who: eva, role: confidant, toward: ida, from: 2001 }
  - { who: eva, role: best-friend-child, toward: ida, from: 2001 }
  - { who: eva, role: rewarder, toward: ida, from: 2001, level: implied }
`;

  test("is one line of the chronology; what is told otherwise is a line of its own", async () => {
    const text = await packText(held, "chronology");
    expect(text).toContain(" | Eva | kinship carer of Bo, Cy and Ida |");
    expect(text).toContain(" | Eva | confidant and best friend of Ida |");
    expect(text).toContain(" | Eva | rewards Ida with praise | implied |");
    expect(text.match(/\| Eva \|/gu)).toHaveLength(3);
  });

  test("is one line of the table of roles", async () => {
    const text = await packText(held, "roles");
    expect(text).toContain("| Eva | kinship carer | Bo, Cy and Ida | from 1990 |");
    expect(text.match(/\| Eva \|/gu)).toHaveLength(4);
  });
});

test("nothing after a semicolon begins large but names", async () => {
  const text = await packText(
    `${people.replace("name: Eva, ", "")}ties:
  - between: [ida, eva]
    phases: [ { tie: close, feels: { eva: guilt, ida: love } }, { feels: { eva: anger } } ]`,
    "ties",
  );
  expect(text).toContain("1\\. close; Ida: love; eva: guilt");
});

test("one person is widowed; a couple ends by a death", async () => {
  const text = await packText(
    `${people}unions: [ { between: [eva, friends], phases: [ { union: married }, { union: widowed, when: 1990 } ] } ]`,
    "ties",
  );
  expect(text).toContain("ended by a death");
  expect(text).not.toContain("widowed");
});

describe("how far findings carry that are told together", () => {
  const one: Finding = {
    ...findPatterns(familyOf(people)).findings[0]!,
    ...{ kind: "change", grade: 1, verdict: "yes", counts: null },
  };
  const support = (known: number) => ({ shown: known, known, unknown: 0 });

  test("is said once", () => {
    const two: readonly Finding[] = [
      { ...one, line: "paternal", support: support(15) },
      { ...one, line: "maternal", support: support(6) },
    ];
    expect(standing(two)).toBe("rests on 15 and 6 facts · on both sides");
    expect(standing(two.slice(0, 1))).toBe("rests on 15 facts · on the paternal side");
  });

  test("tells counts where there are any", () => {
    expect(standing([{ ...one, line: null, counts: "2 of 3." }])).toBe("2 of 3");
    const share = { shown: 1, known: 2, unknown: 1 };
    expect(standing([{ ...one, line: null, support: share }])).toBe("1 of 2 known, 1 unknown");
  });
});

test("of very few people nothing is said to repeat or not", async () => {
  const text = await packText(people.replace(/ {2}friends.*\n/u, ""), "findings");
  expect(text).toContain("Only 2 people are recorded: too few to tell whether anything repeats.");
  expect(text).not.toContain("nothing repeats");
});

test("the foot names whoever tells something", async () => {
  const told = (says: string): string =>
    `${people}says: ida\nties: [ { between: [ida, eva], tie: close${says} } ]`;
  expect(await packText(told(""))).toContain("As told by Ida. ");
  expect(await packText(told(", says: eva"))).toContain("As told by Ida and Eva. ");
  expect(await packText(told(", says: [eva, friends, clinician]"))).toContain(
    "As told by Ida, Eva and others. ",
  );
});

test("a record counts people and generations in a sentence", async () => {
  expect(await packText(people, "note")).toContain(
    "3 people in 2 generations recorded, around Ida.",
  );
});

test("where nobody stands at the centre, no generations are counted", async () => {
  const text = await packText("people: { ida: { name: Ida } }", "note");
  expect(text).toContain("1 person recorded.");
});

test("the words of an id keep the name of what they begin with", () => {
  const family = familyOf(`people: { ida: { name: Ida } }
places: { elm-house: { name: Elm House } }
events: [ { id: elm-house-sale, who: ida, event: moved, when: 1990 } ]
`);
  expect(called(family, "elm-house-sale")).toBe("the Elm House sale");
});

describe("findings", () => {
  const lines = Array.from({ length: 9 }, (_, at) => at);
  const many = `index: p0
people:
${lines.map((at) => `  p${at}: { name: N${at}, gender: female }`).join("\n")}
children:
${lines
  .slice(1)
  .map((at) => `  - { child: p${at - 1}, of: p${at} }`)
  .join("\n")}
conditions:
${["alcohol", "depression", "anxiety", "cancer", "diabetes", "asthma"]
  .map((kind) => `  - { who: [p0, p1, p2], condition: ${kind} }`)
  .join("\n")}
`;

  test("stand in the order of their numbers, and only those drawn are said to be", async () => {
    const text = await packText(many, "findings");
    const numbers = [...text.matchAll(/^\| (\d+) \|/gmu)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(text).toMatch(/Numbers 1 to \d stand in the drawing too\./u);
    expect(text).not.toContain("Each number is the one in the drawing");
  });

  test("name the file of their lines once", async () => {
    const text = await packText(many, "findings");
    expect(text.match(/test\.genogram\.yaml/gu)).toHaveLength(1);
  });
});

test("facts about the same people are one point, each with its line", async () => {
  const text = await packText(
    `index: ida
people: { ida: { name: Ida }, eva: { name: Eva }, max: { name: Max }, ola: { name: Ola } }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: ola }
conditions:
  - { who: ida, condition: epilepsy }
  - { who: eva, condition: epilepsy }
  - { who: ola, condition: epilepsy }
ties:
  - { between: [ida, ola], tie: close }
  - { between: [ida, eva], tie: close, says: eva }`,
    "findings",
  );
  expect(text).toContain("- Ida is a child of Eva");
  expect(text).toMatch(/- Ida: epilepsy \\\[line 8\\\]/u);
  const points = text.split("\n").filter((line) => line.startsWith("- "));
  const about = points.map((point) => /^(.*?)(?:: | is a child of )/u.exec(point)?.[1] ?? point);
  expect(about.length).toBeGreaterThan(4);
  for (const sheet of text.split("### What was told").slice(1)) {
    const told = (sheet.split("\n#")[0] ?? "").split("\n").filter((line) => line.startsWith("- "));
    const heads = told.map((line) => /^- (.+?(?:: | is a child of ))/u.exec(line)?.[1] ?? line);
    expect(new Set(heads).size).toBe(heads.length);
  }
});

test("what lasts is told to last for so long", async () => {
  const told = (lasting: string): Promise<string> =>
    packText(
      `${people}ties: [ { between: [ida, eva], tie: conflict, lasting: ${lasting} } ]`,
      "ties",
    );
  expect(await told("about a year")).toContain("conflict; for about a year");
  expect(await told("all life")).toContain("conflict; all life");
});
