import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../../src/family/time/calendar.ts";

test("the origin is the first of January 1970", () => {
  expect(dayOf({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(dayOf({ year: 1969, month: 12, day: 31 })).toBe(-1);
  expect(dayOf({ year: 1978, month: 3, day: 4 })).toBe(2984);
});

test("a month or a day past its end runs on, and day 0 is the last of the month before", () => {
  expect(dateOf(dayOf({ year: 1978, month: 14, day: 1 }))).toEqual({
    year: 1979,
    month: 2,
    day: 1,
  });
  expect(dateOf(dayOf({ year: 1980, month: 3, day: 0 }))).toEqual({
    year: 1980,
    month: 2,
    day: 29,
  });
});

test("every day is its own date", () => {
  const days = Array.from({ length: 140_000 }, (_, i) => i - 62_122);
  expect(days.filter((day) => dayOf(dateOf(day)) !== day)).toEqual([]);
});
