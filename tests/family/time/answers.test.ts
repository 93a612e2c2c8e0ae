import { describe, expect, test } from "vitest";
import type { Family } from "../../../src/family/family.ts";
import { ageAt, wasAged } from "../../../src/family/time/ages.ts";
import { boundsOf } from "../../../src/family/time/bounds.ts";
import { orderOf } from "../../../src/family/time/order.ts";
import { overlap } from "../../../src/family/time/overlap.ts";
import { familyOf } from "../../family.ts";

const dated = familyOf(`
people:
  donna: { born: 1980 }
  mother: { born: when donna was under 1 }
  anna: { born: March 1950, died: after 2001 }
  berta: { born: when anna was 20 }
ties:
  - between: [anna, berta]
    phases:
      - { tie: close }
      - { tie: cutoff, from: when berta was in her 20s, id: break }
      - { tie: repaired, from: 10 years after start of break }
`);

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

describe("the tightest bounds", () => {
  test("of a birth told by another", () => {
    expect(boundsOf(dated.timeline, "birth:berta")).toEqual({
      first: day(1970, 3, 1),
      last: day(1971, 3, 31),
    });
  });

  test("of a death, open to one side", () => {
    expect(boundsOf(dated.timeline, "death:anna")).toEqual({ first: day(2002, 1, 1), last: null });
  });

  test("of a phase, through an age and a length", () => {
    const { first, last } = boundsOf(dated.timeline, "start:ties/0/phases/2");
    expect([first?.year, last?.year]).toEqual([1998, 2013]);
  });

  test("of an age", () => {
    const { least, under } = ageAt(dated.timeline, "birth:anna", "start:ties/0/phases/1");
    expect([Math.floor(least), Math.ceil(under)]).toEqual([40, 51]);
  });
});

describe("with order only", () => {
  const family = familyOf(`
people: { donna: {}, mother: {}, father: {}, ann: {}, bob: {} }
children: [{ child: donna, of: [mother, father] }]
events:
  - { id: leaving, who: donna, event: left-home, when: when donna was 18 }
  - { id: caring, who: donna, event: period, until: leaving }
  - { id: illness, who: mother, event: period, from: after leaving, lasting: a few years }
  - { id: therapy, who: donna, event: therapy, from: a few weeks after start of illness, until: after end of illness }
  - { id: other, who: ann, event: told }
`);
  const { timeline } = family;
  const at = (id: string) => family.events.find((event) => event.id === id)?.time ?? null;
  const start = (id: string) => at(id)?.start ?? "";
  const spell = (id: string) => ({ from: at(id)?.start ?? "", until: at(id)?.end ?? "" });

  test.each([
    ["caring", "illness", "before"],
    ["illness", "leaving", "after"],
    ["therapy", "illness", "after"],
    ["other", "leaving", "unknown"],
    ["leaving", "leaving", "same day"],
  ])("%s comes … %s: %s", (a, b, order) => {
    expect(orderOf(timeline, start(a), start(b))).toBe(order);
  });

  test.each([
    ["caring", "illness", "no"],
    ["therapy", "illness", "yes"],
    ["illness", "therapy", "yes"],
    ["other", "illness", "unknown"],
  ])("%s and %s overlap: %s", (a, b, truth) => {
    expect(overlap(timeline, spell(a), spell(b))).toBe(truth);
  });

  test("nothing lies on the calendar", () => {
    for (const moment of ["birth:donna", start("illness"), "nowhere"])
      expect(boundsOf(timeline, moment)).toEqual({ first: null, last: null });
  });

  test("ages are known where one is told, bounded by others, or open", () => {
    const aged = (who: string, from: number, below: number, id: string) =>
      wasAged(timeline, who, { from, below }, start(id));
    expect(aged("donna", 18, 19, "leaving")).toBe("yes");
    expect(aged("donna", 0, 18, "leaving")).toBe("no");
    expect(aged("donna", 0, 18, "illness")).toBe("no");
    expect(aged("donna", 18, 30, "illness")).toBe("unknown");
    expect(aged("mother", 0, 18, "illness")).toBe("no");
    expect(aged("father", 0, 18, "leaving")).toBe("no");
    expect(aged("ann", 0, 18, "other")).toBe("unknown");
  });
});

test("the answers of a family are those of its file in any order", () => {
  const lines = [
    "  - { id: war, who: ann, event: told, when: 1940 }",
    "  - { id: flight, who: ann, event: told, when: soon after war }",
    "  - { id: return, who: ann, event: told, when: many years after flight }",
  ];
  const bounds = (of: Family, id: string) =>
    boundsOf(of.timeline, of.events.find((event) => event.id === id)?.time.start ?? "");
  const [one, other] = [lines, lines.toReversed()].map((events) =>
    familyOf(`people: { ann: {} }\nevents:\n${events.join("\n")}\n`),
  );
  for (const id of ["war", "flight", "return"])
    if (one !== undefined && other !== undefined)
      expect(bounds(one, id)).toEqual(bounds(other, id));
});
