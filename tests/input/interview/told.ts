import type { Family } from "../../../src/family/family.ts";
import { changesBetween } from "../../../src/input/changes.ts";
import { frameOf } from "../../../src/input/interview/frame-of.ts";
import { giveAnswer } from "../../../src/input/interview/give-answer.ts";
import { questions } from "../../../src/input/interview/questions/index.ts";
import type { Question } from "../../../src/input/interview/question.ts";
import { takeEntry } from "../../../src/input/interview/take-entry.ts";
import { readFamily } from "../../../src/input/read.ts";

/**
 * The lines of a family file that a line of talk changes or adds, then what was not understood.
 * @param asked the key of the question that it answers, if it answers one
 */
export function told(text: string, asked: string | null, line: string): string {
  const family = familyIn(text);
  if (family === null) throw new Error("the family of the test makes no sense");
  const given = { text, name: "test.genogram.yaml", today: "2026-01-05", family };
  const about = family.index[0] ?? "";
  const taken =
    asked === null
      ? takeEntry(given, family, line, { about, expected: null })
      : giveAnswer(given, questionOf(family, asked), line);
  if (taken === null || !("text" in taken))
    throw new Error(`nothing could be written of "${line}"`);
  const lines = changesBetween(text, taken.text).flatMap(({ after }) => after.lines);
  const kept = isKept(lines, line, taken.left);
  const shown = lines.filter((each) => each.trim() !== "" && !kept.includes(each));
  return [...shown, ...taken.left.map((words) => `?? ${words}`)]
    .map((each) => `  ${each}`.trimEnd())
    .join("\n");
}

const read = new Map<string, Family | null>();

/** Each family is read once. */
function familyIn(text: string): Family | null {
  const family = read.get(text) ?? readFamily(text, "test.genogram.yaml").family;
  read.set(text, family);
  return family;
}

function questionOf(family: Family, key: string): Question {
  const frame = frameOf(family);
  const all = frame === null ? [] : questions.flatMap((ask) => ask(frame));
  const question = all.find((one) => one.key === key);
  if (question === undefined) throw new Error(`"${key}" is not asked`);
  return question;
}

/** What was not understood must stand in a note, word for word, and in a question. */
function isKept(
  lines: readonly string[],
  line: string,
  left: readonly string[],
): readonly string[] {
  if (left.length === 0) return [];
  const note = lines.find((each) => each.includes(`note: ${JSON.stringify(line.trim())}`));
  const question = lines.find((each) => left.every((words) => each.includes(`“${words}”`)));
  if (note === undefined || question === undefined) throw new Error(`"${line}" is not kept`);
  return ["notes:", "questions:", note, question];
}
