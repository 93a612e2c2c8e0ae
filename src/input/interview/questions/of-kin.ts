import { kinWord } from "../entry/relations.ts";
import type { Wants } from "../question.ts";

/** Asks for kin of somebody by a word for them: "mother", "siblings". */
export function kin(
  word: string,
  of: string,
  more: {
    readonly many?: boolean;
    readonly none?: string;
    readonly side?: "maternal" | "paternal";
  } = {},
): Wants {
  const found = kinWord(word);
  if (found === null) throw new Error(`"${word}" is no word for kin`);
  const tie = { kin: { ...found, many: false }, of, side: more.side ?? null };
  return { kind: "kin", expected: { tie, many: more.many ?? false }, none: more.none ?? null };
}
