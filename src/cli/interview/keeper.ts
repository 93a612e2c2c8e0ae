import type { Answered, Course, Family, InterviewQuestion as Question } from "../../index.ts";
import { reasonOf } from "../reasons.ts";
import { fold } from "./fold.ts";
import { journalOf } from "./journal.ts";
import { append, type Given, type Kept, type News, type Setting, take } from "./kept.ts";
import { recovered } from "./recover.ts";
import { familyIn, workOut } from "./work-out.ts";

/** What became of an answer. */
export type Outcome =
  | {
      readonly is: "kept";
      readonly left: readonly string[];
      /** The question that would settle what was left; `null` if none is known. */
      readonly which: string | null;
      readonly before: string;
    }
  | { readonly is: "refused"; readonly why: string; readonly hint: string | null }
  /** It could not be put on the disk: nothing was taken. */
  | { readonly is: "unsafe"; readonly why: string };

/**
 * Keeps the answers of an interview: each is in the journal before the next question is asked, and in the
 * file soon after, while that is read.
 */
export interface Keeper {
  readonly text: () => string;
  readonly family: () => Family | null;
  readonly course: () => Course;
  /** What an answer would become; nothing is kept. */
  readonly try: (question: Question, line: string) => Promise<Answered>;
  readonly give: (question: Question, line: string) => Promise<Outcome>;
  /** Goes past a question, or back to one that was passed. */
  readonly pass: (question: Question, again?: boolean) => Promise<void>;
  /** Takes back the last answer; `null` if there is none to take back. */
  readonly undo: () => Promise<Given | null>;
  /** Comes back once what was answered last is in the file, or waits in the journal. */
  readonly settled: () => Promise<void>;
  /** What happened since this was asked last. */
  readonly news: () => readonly News[];
  /** Writes what waits; the journal goes once the file holds everything. */
  readonly close: () => Promise<void>;
}

/** Opens a family file for an interview; `null` if there is one and it makes no sense. */
export async function keeperOf(setting: Setting): Promise<Keeper | null> {
  const kept = await recovered(setting);
  if (kept === null) return null;
  return {
    text: () => kept.text,
    family: () => kept.family,
    course: () => kept.course,
    try: (question, line) => workOut(kept, question, line),
    give: (question, line) => give(kept, question, line),
    pass: (question, again = false) => pass(kept, question, again),
    undo: () => undo(kept),
    settled: () => kept.folding,
    news: () => {
      const all = kept.news;
      kept.news = [];
      return all;
    },
    close: () => close(kept),
  };
}

async function give(kept: Kept, question: Question, line: string): Promise<Outcome> {
  await kept.folding;
  const answered = await workOut(kept, question, line);
  if ("refused" in answered) return { is: "refused", why: answered.refused, hint: answered.hint };
  const { text: before, n } = kept;
  try {
    if ("leave" in answered) await append(kept, { is: "leave", given: answered.leave });
    else await append(kept, { is: "answer", n: n + 1, question: question.key, line });
  } catch (error) {
    return { is: "unsafe", why: reasonOf(error, "write") };
  }
  if ("leave" in answered) {
    kept.course = { ...kept.course, leave: answered.leave };
    return { is: "kept", left: [], which: null, before };
  }
  kept.n = n + 1;
  const given = { n: kept.n, question, line, before };
  kept.waiting = [...kept.waiting, given];
  kept.history = [...kept.history, given];
  const again = ["more", "index", "leave"].includes(question.key);
  if (!again) kept.course = { ...kept.course, passed: withKey(kept, question.key) };
  take(kept, answered);
  kept.folding = fold(kept);
  return { is: "kept", left: answered.left, which: answered.which ?? null, before };
}

/** Nothing is asked twice in one interview, whatever was answered. */
function withKey({ course }: Kept, key: string): ReadonlySet<string> {
  return new Set([...course.passed, key]);
}

async function pass(kept: Kept, { key }: Question, again: boolean): Promise<void> {
  const passed = new Set(kept.course.passed);
  if (again) passed.delete(key);
  else passed.add(key);
  await kept.folding;
  kept.course = { ...kept.course, passed };
  // That a question was passed is nothing that may be lost: it is only asked again.
  if (!again) await append(kept, { is: "passed", question: key }).catch(() => undefined);
}

async function undo(kept: Kept): Promise<Given | null> {
  await kept.folding;
  const last = kept.history.at(-1);
  if (last === undefined) return null;
  try {
    await append(kept, { is: "undone", n: last.n });
  } catch (error) {
    kept.news = [...kept.news, { is: "waiting", why: reasonOf(error, "write") }];
    return null;
  }
  kept.history = kept.history.slice(0, -1);
  kept.waiting = kept.waiting.filter(({ n }) => n !== last.n);
  kept.course = { ...kept.course, passed: without(kept, last.question.key) };
  kept.text = last.before === "" ? `genogram: 1\nwritten: ${kept.today}\n` : last.before;
  kept.family = await familyIn(kept.text);
  kept.draft = null;
  await fold(kept);
  return last;
}

function without({ course }: Kept, key: string): ReadonlySet<string> {
  return new Set([...course.passed].filter((each) => each !== key));
}

async function close(kept: Kept): Promise<void> {
  await kept.folding;
  if (kept.waiting.length > 0) await fold(kept);
  if (kept.waiting.length === 0)
    await kept.disk.remove(journalOf(kept.file)).catch(() => undefined);
}
