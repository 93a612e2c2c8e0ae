import type { Path, Stretch } from "../../family/fact.ts";
import type { Truth } from "../../family/truth.ts";
import type { Document } from "../document/document.ts";
import { mentioned } from "../document/mentioned.ts";
import type { TimeWritten } from "../document/times.ts";
import { isDeath } from "./death.ts";
import { endOf, startOf } from "./moments.ts";
import { type Spell, spellsOf } from "./spells.ts";

/** What the file says about when, line by line. */
export interface Clock {
  readonly spells: readonly Spell[];
  readonly spellAt: (path: Path) => Spell | null;
  /** The stretch of a line or phase. */
  readonly stretchAt: (path: Path) => Stretch;
}

export function clockOf(document: Document): Clock {
  const spells = spellsOf(document);
  const byPath = new Map(spells.map((spell) => [spell.path.join("/"), spell]));
  const spellAt = (path: Path) => byPath.get(path.join("/")) ?? null;
  const lastPhases = new Map(spells.map((spell) => [spell.within?.join("/"), spell]));
  const lastPhaseOf = (path: Path) => lastPhases.get(path.join("/")) ?? null;
  const told = { document, spellAt, lastPhaseOf };
  const stretchAt = (path: Path): Stretch => ({
    start: startOf(path),
    end: endOf(path),
    ended: ended(path, told, []),
    written: {
      when: document.timeAt(path, "when")?.words ?? null,
      from: document.timeAt(path, "from")?.words ?? null,
      until: document.timeAt(path, "until")?.words ?? null,
      lasting: document.timeAt(path, "lasting")?.words ?? null,
    },
    names: names(document, path),
  });
  return { spells, spellAt, stretchAt };
}

const timeKeys = ["when", "from", "until", "lasting"] as const;

function names(document: Document, path: Path): readonly string[] {
  const ids = timeKeys.flatMap((key) => {
    const written = document.timeAt(path, key);
    return written === null ? [] : mentioned(written);
  });
  return [...new Set(ids)];
}

interface Told extends Pick<Clock, "spellAt"> {
  readonly document: Document;
  readonly lastPhaseOf: (path: Path) => Spell | null;
}

/**
 * Whether something is over: an end is told, a later phase took its place, the line it is named
 * after is over, one of those it lasted all life with is dead, or its last phase is over.
 * @param asked lines on the way here, so that lines named after each other come to an end
 */
function ended(path: Path, told: Told, asked: readonly string[]): Truth {
  const spell = told.spellAt(path);
  if (spell === null || asked.includes(path.join("/"))) return "unknown";
  if (!spell.lasts) return "yes";
  const until = told.document.timeAt(path, "until")?.words.toLowerCase() ?? null;
  if (until !== null) return endedBy(until);
  const lasting = told.document.timeAt(path, "lasting");
  if (lasting !== null) return endedAfter(lasting, spell, told.document);
  if (spell.closedBy !== null) return "yes";
  const named = namedLine(path, told);
  const around = [...asked, path.join("/")];
  if (named !== null) return ended(named, told, around);
  if (spell.within !== null) return ended(spell.within, told, around);
  return lastPhaseEnded(path, told, around);
}

function endedBy(until: string): Truth {
  if (until === "now" || until === "no") return "no";
  return until === "unknown" || until === "not told" ? "unknown" : "yes";
}

function endedAfter(lasting: TimeWritten, spell: Spell, document: Document): Truth {
  if ("mistake" in lasting.phrase || lasting.phrase.kind === "blank") return "unknown";
  if (lasting.phrase.kind !== "all life") return "yes";
  const people = document.people.filter(({ path }) => spell.who.includes(String(path[1])));
  const dead = people.some(({ keys }) => keys.died?.some(({ is }) => isDeath(is)));
  return dead ? "yes" : "unknown";
}

/** `when: school-years`: all through the line of that name, if that lasted. */
function namedLine(path: Path, { document, spellAt }: Told): Path | null {
  const when = document.timeAt(path, "when");
  if (when === null || "mistake" in when.phrase || when.phrase.kind !== "at") return null;
  const { moment } = when.phrase;
  const named = moment.kind === "line" ? document.ids.get(moment.name.id) : undefined;
  return named?.kind === "line" && spellAt(named.path)?.lasts === true ? named.path : null;
}

/** A history is over with its last phase: with a parting, or with a tie that is over itself. */
function lastPhaseEnded(path: Path, told: Told, asked: readonly string[]): Truth {
  const last = told.lastPhaseOf(path);
  if (last === null) return "unknown";
  if (last.parting) return "yes";
  return last.lasts ? ended(last.path, told, asked) : "unknown";
}
