import { describe, expect, test } from "vitest";
import { frameOf } from "../../../src/input/interview/frame-of.ts";
import { giveAnswer } from "../../../src/input/interview/give-answer.ts";
import { nextQuestion, type Course } from "../../../src/input/interview/next-question.ts";
import type { Question } from "../../../src/input/interview/question.ts";
import { questions } from "../../../src/input/interview/questions/index.ts";
import { readFamily } from "../../../src/input/read.ts";
import { families } from "./families.ts";

function pageOf(text: string) {
  const { family } = readFamily(text, "family");
  if (family === null) throw new Error("the family makes no sense");
  return { text, name: "family", family, today: "2026-01-05" };
}

function allOf(text: string): readonly Question[] {
  const frame = frameOf(pageOf(text).family);
  return frame === null ? [] : questions.flatMap((ask) => ask(frame));
}

/** What stands below an open question as an answer to it; not where it says that any words will do. */
const grown = families["divorced"] ?? "";
const page = pageOf(grown);
const open = allOf(grown).filter(({ wants, answered }) => wants.kind !== "words" && !answered);
const examples = open.flatMap((question) =>
  question.like
    .split(/; or: |; /)
    .filter((line) => line !== "in their own words")
    .map((line) => ({ question, key: question.key, line })),
);

describe("an example under a question", () => {
  test.each(examples)("of $key: $line", ({ question, line }) => {
    const answered = giveAnswer(page, question, line);
    expect(answered).toHaveProperty("text");
    expect(answered).toHaveProperty("left", []);
  });
});

/** The keys of the questions that are asked, when each is answered by one line, difficult ones with leave. */
function led(full: boolean, line: string, leave: boolean | null): readonly string[] {
  const keys: string[] = [];
  let text = grown;
  let course: Course = { full, passed: new Set(), leave };
  for (;;) {
    const { family } = readFamily(text, "family");
    const question = nextQuestion(family, course);
    if (question === null || question.key === "more") return keys;
    keys.push(question.key);
    course = { ...course, passed: new Set([...course.passed, question.key]) };
    if (line === "") continue;
    const answered = giveAnswer({ ...page, text, family }, question, line);
    if ("text" in answered) text = answered.text;
  }
}

describe("the full way", () => {
  const [full, short] = [led(true, "", true), led(false, "", true)];

  test("asks all that the short way asks, in the same order, and more", () => {
    expect(full.filter((key) => short.includes(key))).toEqual(short);
    expect(full.length).toBeGreaterThan(short.length * 2);
    expect(new Set(full).size).toBe(full.length);
  });

  test("asks for leave before what is difficult, and past it all if there is none", () => {
    expect(led(true, "", null).filter((key) => !full.includes(key))).toEqual(["leave"]);
    const without = led(true, "", false);
    const stages = new Map(allOf(grown).map((one) => [one.key, one.difficult]));
    expect(without.some((key) => stages.get(key) === true)).toBe(false);
    expect(full.filter((key) => stages.get(key) !== true)).toEqual(without);
  });

  test.each(["?", "no idea what to say"])("is over when all is answered by %s", (line) => {
    const asked = led(true, line, true);
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.length).toBeLessThan(120);
  });
});

describe("the three blanks", () => {
  test.each(open.map((question) => ({ key: question.key, question })))(
    "are three things in the file: $key",
    ({ question }) => {
      const written = ["?", "-", "none"].map((line) => {
        const answered = giveAnswer(page, question, line);
        return "text" in answered ? answered.text : "";
      });
      expect(new Set([grown, ...written]).size).toBe(4);
      for (const each of written) {
        const answered = allOf(each).find(({ key }) => key === question.key)?.answered ?? true;
        expect(answered || question.key === "more").toBe(true);
      }
    },
  );
});
