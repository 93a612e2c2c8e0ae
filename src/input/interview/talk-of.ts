import type { Family } from "../../family/family.ts";
import type { Question } from "./question.ts";

/** What was said without a question that is open still: about the index person, whatever it is. */
export function talkOf(family: Family | null): Question {
  return {
    key: "more",
    stage: "",
    about: family?.index[0] ?? "",
    ask: "",
    like: "",
    wants: family === null ? { kind: "index" } : { kind: "talk", beginnings: [], none: null },
    answered: false,
    short: true,
    difficult: false,
  };
}
