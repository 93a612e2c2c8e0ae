import type { Family } from "../../family/family.ts";
import { editFamily, type Given } from "../edit.ts";
import type { Edit } from "../edits/index.ts";
import type { Reading } from "../read.ts";
import { wholeAge } from "./entry/age.ts";
import { castOf } from "./entry/cast.ts";
import { clausesOf } from "./entry/clauses.ts";
import { editsOf } from "./entry/edits-of.ts";
import type { Expected } from "./entry/introduce.ts";
import { linesOf } from "./entry/lines-of.ts";
import { readEntry } from "./entry/read-entry.ts";
import { whichKin } from "./which-kin.ts";

/** A file with a line of talk written into it. */
export interface Taken {
  readonly text: string;
  /** The text ready for the next edit. */
  readonly draft?: Given["draft"];
  readonly reading: Reading;
  /** Clauses that were not understood, or that what is written speaks against: kept as a note. */
  readonly left: readonly string[];
  /** The question that would settle whom they speak of, if it is known. */
  readonly which?: string | null;
}

/** Of whom a line of talk is told, and whom a question asked for. */
export interface Talk {
  readonly about: string;
  readonly expected: Expected | null;
  /** What makes a sentence of each clause of an answer. */
  readonly beginning?: string | null;
  readonly stays?: boolean;
  /** Between whom a question asked how it is. */
  readonly pair?: readonly [string, string] | null;
  /** Whether words of which nothing is understood are an answer all the same. */
  readonly freely?: boolean;
  /** What is kept of words that are not understood, if it is not the line itself, and its mark. */
  readonly note?: { readonly words: string; readonly tag: string | null };
}

/**
 * Writes a line of talk into a file. What is not understood, and what would contradict the file, becomes
 * a note and a question, never a guess; `null` only if the file cannot even take a note.
 */
export function takeEntry(given: Given, family: Family, line: string, talk: Talk): Taken | null {
  const clauses = clausesOf(line);
  const ways = [[], ...clauses.map((_, at) => doubtful(clauses, at, talk)).toReversed(), clauses];
  for (const apart of ways) {
    const { edits, left, which } = understood(family, line, { ...talk, apart });
    const edited = editFamily(given, edits);
    const isFree = talk.freely === true && left.length === clauses.length;
    if ("text" in edited) return isFree ? { ...edited, left: [] } : { ...edited, left, which };
  }
  return null;
}

/** What is doubtful where a clause contradicts the file: with an age or a birth, who was named as the one asked for. */
function doubtful(clauses: readonly string[], at: number, { expected }: Talk): readonly string[] {
  const clause = clauses[at] ?? "";
  const isOfALife =
    wholeAge(clause) !== null || /^(?:is |was )?(?:born|died|[*†]|\d{4})/iu.test(clause);
  return expected !== null && isOfALife ? clauses.slice(Math.max(0, at - 1), at + 1) : [clause];
}

function understood(
  family: Family,
  line: string,
  talk: Talk & { readonly apart: readonly string[] },
) {
  const cast = castOf(family);
  const { said, left } = readEntry(line, { cast, ...talk });
  const which = whichKin(family, talk.about, left);
  const note = talk.note ?? { words: line.trim(), tag: null };
  const kept = left.length === 0 ? [] : keptAsTold({ left, which }, talk, note);
  return { edits: [...editsOf(cast, said, linesOf(family)), ...kept], left, which };
}

/** The words as they were typed, and the question what those mean that were not understood. */
function keptAsTold(
  { left, which }: { readonly left: readonly string[]; readonly which: string | null },
  { about, freely = false }: Talk,
  { words, tag }: NonNullable<Talk["note"]>,
): readonly Edit[] {
  const parts = left.map((part) => `“${part}”`).join(", ");
  const note = { note: words, about, ...(tag === null ? {} : { tags: tag }) };
  if (freely) return [{ edit: "add-line", section: "notes", keys: note }];
  const ask = `What is meant by ${parts}?${which === null ? "" : ` ${which}`}`;
  return [
    { edit: "add-line", section: "notes", keys: note },
    { edit: "add-line", section: "questions", keys: { ask, about } },
  ];
}
