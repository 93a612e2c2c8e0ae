import type { Answered, Course, Family, InterviewQuestion as Question, Page } from "../../index.ts";
import type { Disk } from "./disk.ts";
import { type Entry, journalOf } from "./journal.ts";

export interface Setting {
  readonly disk: Disk;
  readonly file: string;
  readonly full: boolean;
  /** The day of telling, as the file has it: `2026-11-22`. */
  readonly today: string;
}

/** An answer that was given, and the text before it. */
export interface Given {
  readonly n: number;
  readonly question: Question;
  readonly line: string;
  readonly before: string;
}

/** Something that whoever types should know. */
export type News =
  | { readonly is: "recovered"; readonly lines: readonly string[] }
  | { readonly is: "changed" }
  /** The file could not be written, or makes no sense: answers wait in the journal. */
  | { readonly is: "waiting"; readonly why: string };

/** Where an interview has got to. */
export interface Kept extends Setting {
  /** What the file held when it was last read or written. */
  base: Uint8Array | null;
  text: string;
  family: Family | null;
  /** The text ready for the next edit, if an answer has just been written into it. */
  draft: Page["draft"];
  course: Course;
  /** The number of the last answer, and of the last one that is in the file. */
  n: number;
  kept: number;
  waiting: readonly Given[];
  history: readonly Given[];
  news: readonly News[];
  /** The last answer that was worked out, for a preview or in earnest. */
  known: { readonly key: string; readonly answered: Answered } | null;
  /** The writing of the file: whoever types need not wait for it, for the journal holds the answer. */
  folding: Promise<void>;
}

type Unnumbered<One> = One extends Entry ? Omit<One, "kept"> : never;

export function append(kept: Kept, entry: Unnumbered<Entry>): Promise<void> {
  const line = JSON.stringify({ ...entry, kept: kept.kept });
  return kept.disk.append(journalOf(kept.file), `\n${line}`);
}

/** Takes what an answer became as the text there is. */
export function take(kept: Kept, answered: Answered): boolean {
  if (!("text" in answered)) return false;
  kept.text = answered.text;
  kept.family = answered.reading.family;
  kept.draft = answered.draft;
  return true;
}
