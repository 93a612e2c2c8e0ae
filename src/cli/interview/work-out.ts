import { giveAnswer, read } from "../../index.ts";
import type { Answered, Family, InterviewQuestion as Question } from "../../index.ts";
import type { Kept } from "./kept.ts";

/** What an answer would become; nothing is kept. */
export async function workOut(kept: Kept, question: Question, line: string): Promise<Answered> {
  const { text, family, file, today, draft } = kept;
  const key = `${question.key}\n${line}\n${text}`;
  if (kept.known?.key === key) return kept.known.answered;
  const answered = await giveAnswer({ text, name: file, today, family, draft }, question, line);
  kept.known = { key, answered };
  return answered;
}

/** The family that a text tells of; `null` if it tells of none. */
export async function familyIn(text: string): Promise<Family | null> {
  return text.trim() === "" ? null : (await read(text, "")).family;
}
