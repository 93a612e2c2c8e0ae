import { describe, expect, test } from "vitest";
import { constrain } from "../../../src/input/time/constrain.ts";
import { parseToldAge } from "../../../src/input/time/told-age.ts";
import { lengths, meanings } from "./meanings.ts";
import { day, held, lasting, origin, scope, solved, told } from "./told.ts";

test.each(meanings)("$words, from $from", ({ words, from, least, most }) => {
  expect(told(words, from)).toEqual({ least, most });
});

test("letters may be large or small, and words apart by any space", () => {
  expect(told("  BEFORE \t Divorce ", "start:divorce")).toEqual({ least: -Infinity, most: -1 });
});

describe("later", () => {
  const previous = { start: "start:above", end: "end:above", ended: false };
  test("counts from the beginning above if its end is not said", () => {
    expect(told("later", "start:above", { previous })).toEqual({ least: 0, most: Infinity });
    expect(told("later", "end:above", { previous }).least).toBe(-Infinity);
  });
  test("says nothing outside phases", () => {
    expect(told("later", "end:above", { previous: null }).least).toBe(-Infinity);
  });
});

test("what points nowhere says nothing", () => {
  expect(told("after nothing", origin)).toEqual({ least: -Infinity, most: Infinity });
  expect(told("about nothing", origin)).toEqual({ least: -Infinity, most: Infinity });
  expect(told("now", "written", { written: null }).most).toBe(Infinity);
  expect(told("age 5", "birth:donna", { who: null }).most).toBe(Infinity);
});

describe("when something lasting held", () => {
  test("all through a line of the file", () => {
    expect(held("therapy", "start", "start:therapy")).toEqual({ least: -Infinity, most: 0 });
    expect(held("therapy", "end", "end:therapy")).toEqual({ least: 0, most: Infinity });
  });
  test("at some time during it", () => {
    expect(held("during therapy", "start", "end:therapy")).toEqual({ least: -Infinity, most: 0 });
    expect(held("during therapy", "end", "start:therapy")).toEqual({ least: 0, most: Infinity });
  });
  test("at some time of an age or a date", () => {
    expect(held("1978", "start", origin)).toEqual({ least: -Infinity, most: day("1978-12-31") });
    expect(held("donna was 5", "end", "birth:donna")).toEqual({ least: 1826, most: Infinity });
  });
  test("at some time before something: nothing is said of the end", () => {
    expect(held("before divorce", "start", "start:divorce").most).toBe(-1);
    expect(held("before divorce", "end", "start:divorce").least).toBe(-Infinity);
  });
});

describe("lasting", () => {
  test.each(lengths)("%s", (words, least, most) => {
    expect(lasting(words, "start:m", "end:m")).toEqual({ least, most });
  });

  test("all life, of one: from birth to death", () => {
    expect(lasting("all life", "birth:a", "start:m", ["a"])).toEqual({ least: 0, most: 0 });
    expect(lasting("all life", "death:a", "end:m", ["a"])).toEqual({ least: 0, most: 0 });
  });

  test("all life, of two: not before the younger birth, not after the first death", () => {
    for (const person of ["a", "b"]) {
      const start = lasting("all life", `birth:${person}`, "start:m", ["a", "b"]);
      expect(start).toEqual({ least: 0, most: Infinity });
      const end = lasting("all life", `death:${person}`, "end:m", ["a", "b"]);
      expect(end).toEqual({ least: -Infinity, most: 0 });
    }
  });
});

describe("the age under a person", () => {
  const born = (words: string, from: string) => {
    const phrase = parseToldAge(words);
    if ("mistake" in phrase) throw new Error(phrase.message);
    const constraints = constrain(phrase, { kind: "moment", moment: "birth:clara" }, scope);
    return solved(constraints, "birth:clara", from);
  };
  test("at a moment of the file", () => {
    const gap = born("late teens at joint-session", "start:joint-session");
    expect(gap).toEqual({ least: 6209, most: 7304 });
  });
  test("when told", () => {
    expect(born("about 40", "written")).toEqual({ least: 13879, most: 15705 });
  });
  test("in a year", () => {
    const gap = born("40 at 1978", origin);
    expect(gap).toEqual({ least: 14610 - day("1978-12-31"), most: 14975 - day("1978-01-01") });
  });
  test("unknown", () => {
    expect(born("unknown", "written").most).toBe(Infinity);
  });
});
