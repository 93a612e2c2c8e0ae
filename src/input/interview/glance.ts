import type { Family } from "../../family/family.ts";
import type { Edit } from "../edits/index.ts";
import { flowText } from "../write/flow.ts";
import { inSentenceOrder } from "../write/key-order.ts";
import { houseStyle } from "../write/style.ts";
import type { Pairs } from "../write/written.ts";
import { blankIn } from "./blanks.ts";
import { castOf } from "./entry/cast.ts";
import { editsOf } from "./entry/edits-of.ts";
import { linesOf } from "./entry/lines-of.ts";
import { readEntry } from "./entry/read-entry.ts";
import { pairIn } from "./pair-in.ts";
import type { Question } from "./question.ts";
import { spoken } from "./spoken.ts";
import { whichKin } from "./which-kin.ts";

/** What a line says, as far as the line alone can tell. */
export interface Glance {
  /** As they would be written. */
  readonly lines: readonly string[];
  readonly left: readonly string[];
  /** The question that would settle whom they speak of, if it is known. */
  readonly which: string | null;
}

/**
 * Reads a line while it is typed: only the line, never the file, so that no key waits. Whether the file
 * speaks against it is seen once it is answered. `null` where a line is kept as it is.
 */
export function glance(family: Family, question: Question, line: string): Glance | null {
  const { wants, about } = question;
  if (wants.kind !== "kin" && wants.kind !== "talk") return null;
  if (line.startsWith("+") || blankIn(question, line) !== null) return null;
  const words = spoken(family, question, line);
  const cast = castOf(family);
  const { said, left } = readEntry(words.line, {
    cast,
    about,
    beginning: words.beginning,
    stays: wants.kind === "talk" && wants.then === "asked",
    pair: pairIn(question),
    expected: wants.kind === "kin" ? wants.expected : null,
  });
  const edits = editsOf(cast, said, linesOf(family));
  const isFree = wants.kind === "talk" && wants.freely === true;
  const open = isFree ? [] : left;
  return { lines: edits.map(asWritten), left: open, which: whichKin(family, about, open) };
}

function asWritten(edit: Edit): string {
  if (edit.edit === "set") {
    const line = typeof edit.at.at(-1) === "string" ? `  ${edit.at.at(-1) ?? ""}:` : "  -";
    return `${line} … ${inBraces({ [edit.key.join(".")]: edit.value })}`;
  }
  if (!("keys" in edit)) return "  …";
  return `  ${edit.edit === "add-entry" ? `${edit.id}:` : "-"} ${inBraces(edit.keys)}`;
}

function inBraces(keys: Pairs): string {
  return flowText(inSentenceOrder(keys), "", houseStyle);
}
