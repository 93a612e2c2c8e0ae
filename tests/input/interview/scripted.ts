import { readFileSync } from "node:fs";
import { giveAnswer } from "../../../src/input/interview/give-answer.ts";
import { nextQuestion, type Course } from "../../../src/input/interview/next-question.ts";
import { readFamily } from "../../../src/input/read.ts";

export interface Interview {
  readonly text: string;
  /** Questions that were asked, with what was said to each. */
  readonly said: readonly {
    readonly key: string;
    readonly line: string;
    readonly left: readonly string[];
  }[];
}

/**
 * Leads the short interview with somebody who has an answer for some questions, by their keys, and
 * passes over the rest. `later` puts a question off to the end.
 */
export function scripted(file: string): Interview {
  const script = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, key = "", words = ""] = /^(\S+): (.+)$/.exec(line) ?? [];
      return { key, words };
    });
  let text = "";
  let course: Course = { full: false, passed: new Set(), leave: null };
  const said: Interview["said"][number][] = [];
  const later: string[] = [];
  for (;;) {
    const family = text === "" ? null : readFamily(text, "").family;
    const question = nextQuestion(family, course);
    if (question === null) {
      const [back] = later.splice(0, 1);
      if (back === undefined) break;
      course = {
        ...course,
        passed: new Set([...course.passed].filter((key) => key !== back && key !== "more")),
      };
      continue;
    }
    const { key } = question;
    const at = script.findIndex((one) => one.key === key || key.startsWith(`${one.key}:`));
    const line = key === "leave" ? "yes" : at < 0 ? "" : (script[at]?.words ?? "");
    if (at >= 0) script.splice(at, 1);
    if (line === "" || line === "later") {
      if (line === "later") later.push(key);
      else said.push({ key, line, left: [] });
      course = { ...course, passed: new Set([...course.passed, key]) };
      continue;
    }
    const page = { text, name: "told.genogram.yaml", family, today: "2026-01-05" };
    const answered = giveAnswer(page, question, line);
    if ("refused" in answered) throw new Error(`${key}: ${line}: ${answered.refused}`);
    if ("leave" in answered) course = { ...course, leave: answered.leave };
    else {
      text = answered.text;
      if (key !== "more") course = { ...course, passed: new Set([...course.passed, key]) };
    }
    said.push({ key, line, left: "left" in answered ? answered.left : [] });
  }
  if (script.length > 0) throw new Error(`never asked: ${script.map(({ key }) => key).join(", ")}`);
  return { text, said };
}
