import { detectors } from "../patterns/detectors/index.ts";
import { ownDetector } from "../patterns/own/own-detector.ts";
import type { Family } from "../family/family.ts";
import type { Question, Report, Unable } from "../patterns/finding.ts";
import { nameFor } from "../patterns/name-for.ts";
import { called } from "../family/called.ts";
import { tellersOf } from "./tellers.ts";

/** Something to ask next time. */
export interface Item {
  readonly ask: string;
  /** Who could tell, by name; empty where nobody living is recorded near. */
  readonly of: readonly string[];
  /** What the answer would settle: a pattern and its name; `null` for what is only blank. */
  readonly settles: { readonly pattern: string; readonly name: string } | null;
}

/**
 * What to ask next, in order: the file's own questions and the blanks of the record, then what
 * would settle a pattern. Each thing once.
 */
export function agendaOf(family: Family, { questions, unable }: Report): readonly Item[] {
  const isAsked = ({ pattern, about }: Unable): boolean =>
    questions.some(
      (one) => one.settles === pattern && one.about.join(" ") === (about ?? []).join(" "),
    );
  const left = unable.filter((one) => !isAsked(one));
  const open = left.map(({ pattern, missing, about }): Question => ({
    ask: `Find out ${missing}.`,
    about: about ?? [],
    settles: pattern,
  }));
  const all = [...questions, ...open];
  return [...new Set(all.map((one) => fullest(one, all)))]
    .filter(({ ask }, at, each) => each.findIndex((one) => one.ask === ask) === at)
    .map(({ ask, about, settles, of }) => ({
      ask,
      of: (of ?? tellersOf(family, about)).map((id) => called(family, id)),
      settles: named(family, settles),
    }));
}

interface Asked {
  readonly ask: string;
}

/** "How old is Ida?" is asked by "How old is Ida, and where does she live?" too. */
function fullest<Each extends Asked>(one: Each, all: readonly Each[]): Each {
  const beginning = `${one.ask.replace(/\?$/u, "")}, and `;
  return all.find(({ ask }) => ask.startsWith(beginning)) ?? one;
}

function named(family: Family, pattern: string | null): Item["settles"] {
  const own = family.ownPatterns.map(ownDetector);
  const detector = [...detectors, ...own].find(({ id }) => id === pattern);
  return detector === undefined ? null : { pattern: detector.id, name: nameFor(family, detector) };
}
