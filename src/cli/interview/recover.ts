import { openQuestions, talkOf } from "../../index.ts";
import type { InterviewQuestion as Question } from "../../index.ts";
import { fingerprint, textOf } from "./bytes.ts";
import { fold } from "./fold.ts";
import { journalOf, leftIn } from "./journal.ts";
import { type Kept, type Setting, take } from "./kept.ts";
import { familyIn, workOut } from "./work-out.ts";

/**
 * The file and what a journal beside it holds that is not in it yet.
 * @returns `null` if there is a file and it makes no sense
 */
export async function recovered(setting: Setting): Promise<Kept | null> {
  const { disk, file, full } = setting;
  const base = await disk.read(file);
  const text = textOf(base);
  const family = await familyIn(text);
  if (text.trim() !== "" && family === null) return null;
  const left = leftIn(textOf(await disk.read(journalOf(file))), fingerprint(base));
  const kept: Kept = {
    ...{ ...setting, base, text, family, draft: null, known: null, folding: Promise.resolve() },
    ...{ waiting: [], history: [], news: [] },
    course: { full, passed: new Set(left.passed), leave: left.leave },
    n: left.last,
    kept: left.last,
  };
  if (left.pending.length === 0) return kept;
  kept.kept = Math.min(...left.pending.map(({ n }) => n)) - 1;
  for (const { n, question: key, line } of left.pending) {
    const question = await questionOf(kept, key);
    kept.waiting = [...kept.waiting, { n, question, line, before: kept.text }];
    take(kept, await workOut(kept, question, line));
  }
  kept.news = [{ is: "recovered", lines: left.pending.map(({ line }) => line) }];
  await fold(kept);
  return kept;
}

/** The question of a key; whatever is not asked any more was said of the index person. */
async function questionOf({ family }: Kept, key: string): Promise<Question> {
  const all = await openQuestions(family, { full: true, passed: new Set(), leave: true });
  const talk = await talkOf(family);
  if (key === "note") return { ...talk, key, wants: { kind: "words", as: "note" } };
  return all.find((one) => one.key === key) ?? talk;
}
