import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { peopleMeant } from "../../src/family/about.ts";
import { kinshipOf } from "../../src/family/kinship.ts";
import { readFamily } from "../../src/input/read.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { said } from "../family.ts";

// Each of the twelve sentences is one line of the file, and is reasoned about here from its facts.

const file = "examples/twelve-sentences.genogram.yaml";
const text = readFileSync(file, "utf8");
const reading = readFamily(text, file);
const family = reading.family!;
const { timeline } = family;
const kin = kinshipOf(family);
const report = findPatterns(family);

const claim = (id: string): string =>
  report.findings.find((finding) => finding.id === id)?.claim ?? "nothing found";
const bondOf = (a: string, b: string) =>
  family.bonds.find(({ between }) => between.includes(a) && between.includes(b))!;
const conditionOf = (who: string, kind: string) =>
  family.conditions.find((one) => one.who === who && one.kind === kind)!;
/** Whole years between two moments, at least and at most. */
const years = (from: string, to: string): readonly number[] => {
  const { least, most } = timeline.between(from, to);
  return [Math.floor(least / 365), Math.ceil(most / 366)];
};

test("the file is read without a word, and each sentence is one line below its comment", () => {
  expect(said(reading)).toBe("");
  const lines = text.split("\n");
  const numbers = lines.flatMap((line, i) => {
    const [, number] = /^ +# (\d+)\. /.exec(line) ?? [];
    return number === undefined ? [] : [[Number(number), lines[i + 1] ?? ""] as const];
  });
  expect(numbers.map(([number]) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
  for (const [number, line] of numbers) {
    expect(line).toMatch(number === 4 ? /^ {2}\S+: \{/ : /^ {2}- [{[]/);
    // No note carries the meaning.
    expect(line).not.toContain("note:");
  }
});

test("1. Clara was her mother's best friend and confidant all her life", () => {
  const role = family.roles.find(({ who, toward }) => who === "clara" && toward === "grandmother");
  expect(role?.kinds).toEqual(["best-friend-child", "confidant"]);
  expect(kin.isParentOf("grandmother", "clara")).toBe(true);
  // From Clara's birth to the mother's death, which is past.
  expect(timeline.between("birth:clara", role!.time.start)).toEqual({ least: 0, most: 0 });
  expect(timeline.before("death:grandmother", role!.time.end)).toBe("no");
  expect(role?.time.ended).toBe("yes");
});

test("2. each had her child in her mid-teens, raised it without the father and with her mother's help", () => {
  expect(years("birth:grandmother", "birth:clara")).toEqual([14, 17]);
  expect(claim("P10:clara-grandmother")).toContain("2 of 2");
  expect(claim("P11:clarissa-clara")).toContain("without the biological father, in 2 generations");
  expect(claim("P12:clarissa-clara")).toContain("in 2 generations running");
  const alone = family.roles.filter(({ kinds }) => kinds.includes("single-parent"));
  expect(alone.map(({ who }) => who)).toEqual(["grandmother", "clara"]);
});

test("3. as a child Clarissa looked after Clara's moods; at college age they fought; later it was repaired", () => {
  const [caring, fighting, mended] = bondOf("clara", "clarissa").phases;
  expect([caring?.tie, caring?.by]).toEqual(["caretaker", ["clarissa"]]);
  expect(years("birth:clarissa", caring!.time.start)).toEqual([2, 13]);
  expect(fighting?.tie).toBe("conflict");
  expect(years("birth:clarissa", fighting!.time.start)).toEqual([17, 24]);
  expect(mended?.tie).toBe("repaired");
  expect(timeline.before(mended!.time.start, fighting!.time.start)).toBe("no");
});

test("4. the grandmother died the year before", () => {
  const session = family.events.find(({ id }) => id === "joint-session")!;
  expect(family.people.get("grandmother")?.dead).toBe("yes");
  expect(timeline.before("death:grandmother", session.time.start)).toBe("yes");
  expect(timeline.between("death:grandmother", session.time.start).most).toBeLessThan(732);
});

test("5. Clarissa feels both guilt and the wish to go", () => {
  expect(claim("P24:clarissa-clara")).toContain("bound to Clara and wishes to leave, both at once");
});

test("6. Donna's parents argued, divorced when she was five; he remarried within a couple of years", () => {
  const [argued, divorced] = bondOf("mother", "father").phases;
  const wedding = bondOf("father", "second-wife").phases[0]!;
  expect([argued?.tie, divorced?.union, wedding.union]).toEqual([
    "conflict",
    "divorced",
    "married",
  ]);
  expect(timeline.before(divorced!.time.start, argued!.time.start)).toBe("no");
  expect(years("birth:donna", divorced!.time.start)).toEqual([5, 6]);
  expect(years("birth:donna", wedding.time.start)).toEqual([5, 9]);
});

test("7. after the divorce her mother became depressed and drank; many years later she completed rehab", () => {
  expect(claim("P26:father-mother.divorce")).toContain(
    "alcohol of the mother; depression of the mother",
  );
  const drinking = conditionOf("mother", "alcohol");
  expect(drinking.phases.map(({ status }) => status)).toEqual(["present", "recovery"]);
  const treated = family.events.find(({ kind }) => kind === "completed-treatment")!;
  expect(treated.who).toEqual(["mother"]);
  expect(years(drinking.phases[0]!.time.start, treated.time.start)[0]).toBe(5);
  expect(timeline.before(drinking.phases[1]!.time.start, treated.time.start)).toBe("no");
});

test("8. Donna ignored her father's calls for her mother's sake, so he gave up; later they made up", () => {
  expect(claim("P24:donna-mother")).toContain("contact broken off, for the sake of the mother");
  expect(claim("P39:donna-father.cutoff")).toContain(
    "broken off by Donna, then given up by the father, and later taken up again",
  );
});

test("9. most of her relationships began well, then she found fault and they ended; the present one recovered", () => {
  expect(claim("P05:donna-earlier-boyfriends")).toContain("then the end");
  const earlier = bondOf("donna", "earlier-boyfriends");
  expect([earlier.howMany, earlier.time.ended]).toEqual(["most", "yes"]);
  const present = bondOf("donna", "boyfriend");
  expect(present.phases.map(({ tie }) => tie)).toEqual([
    "love",
    "focused-on-negatively",
    "repaired",
  ]);
  expect(present.phases.map(({ by }) => by.join())).toEqual(["", "donna", ""]);
  expect(present.time.ended).toBe("no");
});

test("10. Donna cut calls to one a week; a few weeks later her mother would not speak to her for about a year", () => {
  expect(claim("P40:donna-mother")).toContain("within 2 months the mother broke off contact");
  const silence = bondOf("mother", "donna").phases[0]!;
  const { least, most } = timeline.between(silence.time.start, silence.time.end);
  expect([Math.round(least / 30.4), Math.round(most / 30.4)]).toEqual([6, 18]);
});

test("11. a teacher, a counsellor and a therapist helped", () => {
  for (const helper of ["teacher", "counsellor", "therapist"])
    expect(claim("P37:clarissa-donna")).toContain(`the ${helper} helped Donna`);
});

test("12. nothing is known about the grandparents; nobody on father's side drank", () => {
  const [nothing, nobody] = family.asked;
  expect([nothing?.asked, nothing?.outcome]).toEqual(["everything", "unknown"]);
  expect([...peopleMeant(family, kin, nothing?.about[0] ?? "")]).toEqual([]);
  expect([nobody?.asked, nobody?.outcome]).toEqual(["alcohol", "none"]);
  expect([...peopleMeant(family, kin, nobody?.about[0] ?? "")]).toEqual(["father"]);
  // So the program asks no more about Donna's grandparents, but still about Clarissa's.
  const asks = report.questions.filter(({ ask }) => ask.includes("parents of"));
  expect(asks.flatMap(({ about }) => about)).toEqual(["clarissas-father", "claras-father"]);
});
