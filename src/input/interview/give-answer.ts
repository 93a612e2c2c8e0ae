import type { Family } from "../../family/family.ts";
import { editAsTold, editFamily, type Given } from "../edit.ts";
import type { Edit } from "../edits/index.ts";
import type { Reading } from "../read.ts";
import { type Blank, blankEdits, blankIn } from "./blanks.ts";
import { castOf } from "./entry/cast.ts";
import { parentsIn } from "./entry/kin.ts";
import { begin } from "./begin.ts";
import { pairIn } from "./pair-in.ts";
import type { Question } from "./question.ts";
import { tagOf } from "./tag-of.ts";
import { spoken } from "./spoken.ts";
import { takeEntry, type Taken } from "./take-entry.ts";

/** A file with an answer in it, or why it could not be taken and what to do instead. */
export type Answered =
  Taken | { readonly refused: string; readonly hint: string | null } | { readonly leave: boolean };

/** The file as it is, and the day of telling for a new one. */
export interface Page extends Given {
  readonly family: Family | null;
  /** As the file has it: `2026-11-22`. */
  readonly today: string;
}

/** Writes the answer to a question into a file. Pure: nothing is stored. */
export function giveAnswer(page: Page, question: Question, line: string): Answered {
  const { wants } = question;
  const leave = wants.kind === "leave" ? leaveIn(line) : null;
  if (leave !== null) return { leave };
  if (page.family === null || wants.kind === "index") return begin(page, line);
  if (line.startsWith("+")) return asCommand(page, line.slice(1));
  const blank = blankIn(question, line);
  if (blank !== null) return written(page, page.family, { question, blank, line });
  if (
    wants.kind === "kin" &&
    /^(?:unnamed|no name)$/iu.test(line.trim()) &&
    isRecorded(page, wants)
  )
    return (
      noted(page, question, `${question.ask} ${line}`) ?? refused("this cannot be written down")
    );
  if (wants.kind === "words")
    return noted(page, question, line) ?? refused("this cannot be written down");
  const words = spoken(page.family, question, line);
  return (
    takeEntry(page, page.family, words.line, {
      beginning: words.beginning,
      stays: wants.kind === "talk" && wants.then === "asked",
      pair: pairIn(question),
      about: question.about === "" ? (page.family.index[0] ?? "") : question.about,
      expected: wants.kind === "kin" ? wants.expected : null,
      note: { words: line.trim(), tag: isAside(question) ? null : tagOf(question.key) },
      freely: wants.kind === "talk" && wants.freely === true,
    }) ?? refused("this cannot be written down")
  );
}

/** Whatever else is told belongs to no question. */
function isAside({ key }: Question): boolean {
  return key === "more" || key === "leave";
}

/** Whether leave is given; `null` where something else is said, which is kept and not taken for a no. */
function leaveIn(line: string): boolean | null {
  const words = line.trim();
  if (
    /^(?:y|yes|yep|yeah|ok|okay|sure|fine|please|of course|go (?:on|ahead)|all ?right|why not)\b/iu.test(
      words,
    )
  )
    return true;
  return /^(?:[-?]|n|no|nope|not|never|later|rather not|another time|skip)(?![\p{L}\d])/iu.test(
    words,
  )
    ? false
    : null;
}

/** Whether somebody who has no name is in the file already. */
function isRecorded({ family }: Page, { expected }: Extract<Question["wants"], { kind: "kin" }>) {
  const { kin, of } = expected.tie;
  const parents = family === null ? [] : parentsIn(castOf(family), of);
  return (
    kin.relation === "parent" && parents.some((id) => family?.people.get(id)?.gender === kin.gender)
  );
}

function refused(why: string): Answered {
  return { refused: why, hint: null };
}

/** "+ role ida confidant toward=elin": what `genogram add` understands. */
function asCommand(page: Page, words: string): Answered {
  const all = (words.match(/(?:[^\s"]|"[^"]*")+/gu) ?? []).map((word) => word.replaceAll('"', ""));
  const edited = editAsTold(page, { verb: "add", words: all });
  if ("text" in edited) return { ...edited, left: [] };
  if ("refused" in edited) return edited;
  return { refused: mistakeOf(edited.mistaken), hint: null };
}

function mistakeOf({ diagnostics }: Reading): string {
  const [first] = diagnostics.filter(({ severity }) => severity === "error");
  const hint = first?.hint ?? null;
  return `${first?.message ?? "it would make no sense"}${hint === null ? "" : ` (${hint})`}`;
}

interface Blanked {
  readonly question: Question;
  readonly blank: Blank;
  readonly line: string;
}

/** A blank in its place; where it would contradict the file, the words in a note. */
function written(page: Page, family: Family, { question, blank, line }: Blanked): Answered {
  const edits = blankEdits(family, question, blank);
  const edited = editFamily(page, edits);
  if ("text" in edited) return { ...edited, left: [] };
  return noted(page, question, `${question.ask} ${line}`) ?? refused("this cannot be written down");
}

function noted(page: Page, { key, about }: Question, words: string): Taken | null {
  const keys = { note: words.trim(), about, tags: tagOf(key) };
  const edit: Edit = { edit: "add-line", section: "notes", keys };
  const edited = editFamily(page, [edit]);
  return "text" in edited ? { ...edited, left: [] } : null;
}
