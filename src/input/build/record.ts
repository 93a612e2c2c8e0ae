import type { Family } from "../../family/family.ts";
import type { Asked, Note } from "../../family/statements.ts";
import type { Line } from "../document/document.ts";
import { factAt, type Saying, type Source } from "./facts.ts";

/** The lines of `asked`. */
export function askedOf(source: Source): readonly Asked[] {
  return source.document.asked.map(({ path, keys: { asked, about, answer, ...saying } }) => ({
    ...factAt(source, path, saying),
    asked,
    about,
    outcome: answer,
  }));
}

/** The lines of `notes`, and those of `questions`. */
export function remarksOf(source: Source): Pick<Family, "notes" | "questions"> {
  const { notes, questions } = source.document;
  const remark = (
    line: Line<{ about?: readonly string[] | undefined } & Saying>,
    text: string,
  ): Note => ({
    ...factAt(source, line.path, { ...line.keys, note: undefined }),
    text,
    about: line.keys.about ?? [],
  });
  return {
    notes: notes.map((line) => remark(line, line.keys.note)),
    questions: questions.map((line) => remark(line, line.keys.ask)),
  };
}
