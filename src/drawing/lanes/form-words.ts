import { boundaries } from "../../catalogue/boundaries.ts";
import { events } from "../../catalogue/events.ts";
import { intensities } from "../../catalogue/intensities.ts";
import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import type { Family } from "../../family/family.ts";
import type { FamilyEvent, Phase } from "../../family/statements.ts";
import { called } from "../../family/called.ts";
import { capitalized } from "../page/capitalized.ts";
import { byWhom } from "../wording/by-whom.ts";
import { shortDate } from "../wording/short-date.ts";
import { howSure, inBrackets } from "../wording/how-sure.ts";
import { feelingWords } from "../wording/feeling-words.ts";
import type { Felt } from "../wording/feeling-words.ts";
import { lastingWords } from "../wording/lasting-words.ts";
import { closing } from "../wording/opening-closing.ts";
import { wordFor } from "../../family/word-for.ts";
import { phraseWords } from "../../family/phrase-words.ts";

export type TiePhase = Phase & { readonly tie: TieKind };

/** Longer notes are left to the report. */
const longestNote = 40;

/** What is told while a tie has one form. */
interface Told {
  /** Those with a tie; empty where only feelings are told. */
  readonly phases: readonly TiePhase[];
  /** All of them, in order of time. */
  readonly told: readonly Phase[];
  /** Turning points that belong to it. */
  readonly turns: readonly FamilyEvent[];
  readonly sides: readonly string[];
  readonly boundary: Phase["boundary"];
}

/**
 * What stands beside a stretch: the tie, whose doing it is, how long, and a short note, and what
 * each side feels.
 */
export function formWords(family: Family, { phases, told, turns, sides, boundary }: Told): string {
  const said = [
    [
      named(family, phases) + more(phases),
      boundary === null ? "" : wordFor(family, boundaries[boundary]),
    ]
      .filter((words) => words !== "")
      .join(", "),
    ...turns.map((turn) => {
      const who = turn.who.map((id) => called(family, id)).join(" and ");
      return `; then ${who} ${events[turn.kind].label}`;
    }),
    timed(family, phases.at(-1)),
  ].join("");
  const note = phases.map((phase) => phase.note).find((text) => isShort(text));
  const tie = note === undefined || note === null ? said : `${said}: ${note}`;
  const felt = feelingWords(family, told.map(feltIn), sides);
  return [tie, ...felt.map(capitalized)].filter((words) => words !== "").join(". ");
}

/** A phase that has no tie has its note here. */
function feltIn({ tie, feels, note }: Phase): Felt {
  return { feels, note: tie === null && isShort(note) ? note : null };
}

function isShort(note: string | null): boolean {
  return note !== null && note.length <= longestNote;
}

/** How strong the last of them is, and how sure it is told. */
function more(phases: readonly TiePhase[]): string {
  const intensity = phases.at(-1)?.intensity ?? null;
  return inBrackets([intensity === null ? null : intensities[intensity].label, howSure(phases)]);
}

/** Kinds that look alike share a stretch: a good end has its last word, all others have each. */
function named(family: Family, phases: readonly TiePhase[]): string {
  const kinds = [...new Set(phases.map(({ tie }) => tie))];
  const last = phases.at(-1);
  if (last === undefined) return "";
  if (kinds.length === 1) return withWhom(family, phases[0] ?? last);
  if (ties[last.tie].sign === "positive") return wordFor(family, ties[last.tie]);
  return kinds.map((kind) => wordFor(family, ties[kind])).join(", then ");
}

/** One-way ties have a head for it, and who takes the first good step is not made a debt. */
function withWhom(family: Family, { tie, by }: TiePhase): string {
  const { sign, way } = ties[tie];
  const label = wordFor(family, ties[tie]);
  if (by.length === 0 || way === "one-way" || sign === "positive") return label;
  return `${label} ${byWhom(family, tie, by)}`;
}

/** Order is seen from the line; only ends, years and durations are written. */
function timed(family: Family, phase: Phase | undefined): string {
  if (phase === undefined) return "";
  const { time } = phase;
  const { when, from, until, lasting } = time.written;
  const year = shortDate(from) ?? shortDate(when);
  const end = until === null || until === "now" ? null : phraseWords(family, until, time.names);
  const parts = [
    year === null ? null : from === null ? year : `from ${year}`,
    end === null ? null : closing(shortDate(until) ?? end),
    lasting === null ? null : lastingWords(lasting),
  ].filter((part) => part !== null);
  return parts.map((part) => ` ${part}`).join(",");
}
