import { describe, expect, test } from "vitest";
import { parseDuration, parseTime } from "../../../src/input/time/parse.ts";
import type { TimeMistake } from "../../../src/input/time/phrase.ts";
import { parseToldAge } from "../../../src/input/time/told-age.ts";

function mistake(read: object): TimeMistake {
  if (!("mistake" in read)) throw new Error(`read as ${JSON.stringify(read)}`);
  return read as TimeMistake;
}

describe("told in another way: the hint is what to write", () => {
  test.each([
    ["197X", "1970s"],
    ["1978?", "about 1978"],
    ["1978~", "about 1978"],
    ["around 1978", "about 1978"],
    ["around 1962?", "about 1962"],
    ["about 1962?", "about 1962"],
    ["~1962?", "about 1962"],
    ["March 1962?", "about March 1962"],
    ["1978/03/04", "1978-03-04"],
    ["end of 1978", "between 1978-09 and 1978-12"],
    ["the beginning of 1978", "between 1978-01 and 1978-04"],
    ["Christmas 1978", "December 1978"],
    ["circa 1978", "about 1978"],
    ["~1978", "about 1978"],
    ["70s", "1970s"],
    ["1970's", "1970s"],
    ["78", "1978"],
    ["1978-80", "between 1978 and 1980"],
    ["1978 to 1980", "between 1978 and 1980"],
    ["late 1978", "between 1978-09 and 1978-12"],
    ["March 4, 1978", "4 March 1978"],
    ["4th March 1978", "4 March 1978"],
    ["March of 1978", "March 1978"],
    ["in 1978", "1978"],
    ["in the early 1970s", "the early 1970s"],
    ["on 4 March 1978", "4 March 1978"],
    ["donna is 5", "donna was 5"],
    ["donna was 5 years old", "donna was 5"],
    ["at the age of 5", "age 5"],
    ["5 years old", "age 5"],
    ["donna was 6 months old", "6 months after birth of donna"],
    ["five years after divorce", "5 years after divorce"],
    ["around five years after divorce", "about 5 years after divorce"],
    ["half a year after divorce", "6 months after divorce"],
    ["just after divorce", "soon after divorce"],
    ["couple years after divorce", "a couple of years after divorce"],
    ["over a year before divorce", "at least a year before divorce"],
    ["donna's birth", "birth of donna"],
    ["?", "unknown"],
    ["today", "now"],
    ["a few weeks afterwards", "a few weeks later"],
    ["prior to divorce", "before divorce"],
    ["beginning of therapy", "start of therapy"],
    ["at the end of therapy", "the end of therapy"],
  ])("%s → %s", (words, instead) => {
    expect(mistake(parseTime(words))).toEqual({
      mistake: true,
      message: `"${words}" cannot be read as a time`,
      hint: `write "${instead}"`,
      start: 0,
      end: words.length,
    });
    expect(parseTime(instead)).not.toHaveProperty("mistake");
  });
});

describe("words that are keys of the line", () => {
  test.each([
    ["since 1978", 'write "from: 1978"'],
    ["until now", 'write "until: now"'],
    ["from 1978 to 1980", 'write "from: 1978, until: 1980"'],
    ["for a year", 'write "lasting: a year"'],
    ["since around 1978", 'write "from: about 1978"'],
  ])("%s", (words, hint) => {
    const said = mistake(parseTime(words));
    expect([said.message, said.hint]).toEqual([
      `"${words.split(" ")[0] ?? ""}" does not begin a time`,
      hint,
    ]);
  });
});

describe("misspelt words", () => {
  test.each([
    ["befor divorce", "befor", "before"],
    ["about a yaer before therapy", "yaer", "year"],
    ["when donna wass 5", "wass", "was"],
    ["4 Mrach 1978", "Mrach", "march"],
    ["sprnig 1978", "sprnig", "spring"],
    ["donna was a chld", "chld", "child"],
  ])("%s", (words, written, meant) => {
    const start = words.indexOf(written);
    expect(mistake(parseTime(words))).toEqual({
      mistake: true,
      message: `"${written}" is not a word of time`,
      hint: `did you mean "${meant}"?`,
      start,
      end: start + written.length,
    });
  });
});

describe("a date in figures", () => {
  test.each([
    ["before 03/04/78", "03/04/78", 'write the month as a word: "3 April 1978" or "4 March 1978"'],
    ["12.3.1978", "12.3.1978", 'write the month as a word: "12 March 1978" or "3 December 1978"'],
    ["3.4.05", "3.4.05", "write the month as a word: 4 March 1978"],
    ["31.4.1978", "31.4.1978", "write the month as a word: 4 March 1978"],
  ])("%s can be read as several days", (words, written, hint) => {
    const start = words.indexOf(written);
    const message = `"${written}" can be read as more than one day`;
    const end = start + written.length;
    expect(mistake(parseTime(words))).toEqual({ mistake: true, message, hint, start, end });
  });

  test.each([
    ["13.3.1978", "13 March 1978"],
    ["3/13/1978", "13 March 1978"],
    ["5.5.1978", "5 May 1978"],
    ["13-03-78", "13 March 1978"],
  ])("%s can be read as one", (words, instead) => {
    expect(mistake(parseTime(words)).hint).toBe(`write "${instead}"`);
  });
});

test.each([
  ["1978-13", 'there is no such month as in "1978-13"', "write year-month-day, as 1978-03-04"],
  ["1978-00", 'there is no such month as in "1978-00"', "write year-month-day, as 1978-03-04"],
  ["1978-02-30", 'there is no such day as in "1978-02-30"', "February 1978 has 28 days"],
  ["1978-02-00", 'there is no such day as in "1978-02-00"', "February 1978 has 28 days"],
  ["31 April 1978", 'there is no such day as in "31"', "April 1978 has 30 days"],
])("no such day: %s", (words, message, hint) => {
  const said = mistake(parseTime(words));
  expect([said.message, said.hint]).toEqual([message, hint]);
});

const times = "times read like: 1978, about 1978, before divorce, when anna was 5";

test.each([
  ["before", '"before" is only the beginning of a time', 0, 6],
  ["  a year after ", '"a year after" is only the beginning of a time', 2, 14],
  ["", "a time is missing here", 0, 0],
  ["divorce and war", '"divorce and war" cannot be read as a time from "and" on', 8, 11],
  ["since it all began", '"since it all began" cannot be read as a time', 0, 5],
  ["1978 1979", '"1978 1979" cannot be read as a time from "1979" on', 5, 9],
  ["!!", '"!!" cannot be read as a time', 0, 2],
])("not a time: %s", (words, message, start, end) => {
  expect(mistake(parseTime(words))).toEqual({ mistake: true, message, hint: times, start, end });
});

test("too long", () => {
  expect(mistake(parseTime("1978 or ".repeat(100))).message).toBe("this is too long for a time");
});

test("lengths and ages have examples of their own", () => {
  expect(mistake(parseDuration("ever so long")).hint).toMatch(/^lengths of time read like: a year/);
  expect(mistake(parseDuration("for ever")).hint).toBe('write "all life"');
  expect(mistake(parseDuration("for two years")).hint).toBe('write "lasting: 2 years"');
  expect(mistake(parseDuration("two years")).hint).toBe('write "2 years"');
  expect(mistake(parseToldAge("elderly")).hint).toMatch(/^ages read like: 40/);
});
