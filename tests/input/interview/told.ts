import { changesBetween } from "../../../src/input/changes.ts";
import { takeEntry } from "../../../src/input/interview/take-entry.ts";
import { readFamily } from "../../../src/input/read.ts";

/** The lines of a family file that a line of talk changes or adds, then what was not understood. */
export function told(text: string, about: string, line: string): string {
  const { family } = readFamily(text, "test.genogram.yaml");
  if (family === null) throw new Error("the family of the test makes no sense");
  const given = { text, name: "test.genogram.yaml" };
  const taken = takeEntry(given, family, line, { about, expected: null });
  if (taken === null) throw new Error(`nothing could be written of "${line}"`);
  const lines = changesBetween(text, taken.text).flatMap(({ after }) => after.lines);
  const kept = isKept(lines, line, taken.left);
  const shown = lines.filter((each) => each.trim() !== "" && !kept.includes(each));
  return [...shown, ...taken.left.map((words) => `?? ${words}`)]
    .map((each) => `  ${each}`.trimEnd())
    .join("\n");
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
