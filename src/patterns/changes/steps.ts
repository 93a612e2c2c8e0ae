import { events } from "../../catalogue/events.ts";
import { statuses } from "../../catalogue/statuses.ts";
import type { Fact } from "../../family/fact.ts";
import { eventHead } from "../../family/event-head.ts";
import type { Bond, FamilyEvent } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import { byWords } from "../by-words.ts";
import { isGood } from "../good-ties.ts";
import type { Spell } from "../spell.ts";
import { spellOf } from "../spell.ts";
import type { TieStretch } from "../stretches.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";

/** Something that may go with a change: what somebody did, got over, or found. */
export interface Step {
  readonly who: string;
  readonly fact: Fact;
  /** Without its subject: "left home", "a supportive bond with the teacher". */
  readonly words: string;
  /** A moment is a spell of no length; treatment lasts, and a bond counts as it begins. */
  readonly spell: Spell;
  /** What else it rests on: that the bond with a partner is good at last. */
  readonly also: readonly Fact[];
  /** With whom it was done. */
  readonly company: readonly string[];
  /** Whether it is new altogether: a bond that once was distant and grew good is not. */
  readonly first: boolean;
  /** Whom a new bond is with; `null` for all that is no bond. */
  readonly other: string | null;
}

/**
 * All that is told of one person that may have helped: protective events, recoveries, new
 * supportive bonds but for those with `apart`, by their words.
 */
export function stepsOf(study: Study, who: string, apart: readonly string[]): readonly Step[] {
  return byWords([
    ...eventSteps(study, who, apart),
    ...recoveries(study, who),
    ...bonds(study, who, apart),
  ]);
}

/** What was told to somebody else has no part in a change between these. */
function eventSteps(study: Study, who: string, apart: readonly string[]): Step[] {
  const concerns = ({ kind, toward }: FamilyEvent): boolean =>
    kind !== "told" || toward.length === 0 || toward.some((id) => apart.includes(id));
  return study
    .about(who)
    .events.filter(
      (event) => counted(event) && event.who.includes(who) && events[event.kind].protective,
    )
    .filter(concerns)
    .map((event) => ({
      who,
      fact: event,
      words: eventWords(study, event),
      spell: eventSpell(event),
      also: [],
      first: true,
      company: event.with,
      other: null,
    }));
}

function eventSpell(event: FamilyEvent): Spell {
  if (events[event.kind].lasts) return spellOf(event);
  return { from: event.time.start, until: event.time.start };
}

function eventWords(study: Study, event: FamilyEvent): string {
  const company = event.with.length === 0 ? "" : ` with ${study.list(event.with)}`;
  const head = eventHead(event, study.list).replace(/:$/u, "");
  const about = event.what.flatMap((what) => matter(study, what));
  const matters = about.length === 0 ? "" : ` (${about.join(", ")})`;
  return `${head}${company}${matters}`;
}

/** A place or person by name, the file's own words as they are; lines of the file are left out. */
function matter(study: Study, what: string): readonly string[] {
  if (study.family.people.has(what)) return [study.name(what)];
  return what.includes(" ") ? [what] : [];
}

function recoveries(study: Study, who: string): Step[] {
  return study
    .about(who)
    .conditions.filter((condition) => counted(condition) && condition.who === who)
    .flatMap((condition) =>
      condition.phases
        .filter((phase) => counted(phase) && statuses[phase.status].holds === "had")
        .map((phase) => ({
          who,
          fact: phase,
          words: `recovery (${condition.kind})`,
          spell: { from: phase.time.start, until: phase.time.start },
          also: [],
          first: true,
          company: [],
          other: null,
        })),
    );
}

/** A new supportive bond is a bond's first word, or the first good one with somebody outside. */
function bonds(study: Study, who: string, apart: readonly string[]): Step[] {
  return study
    .about(who)
    .bonds.filter((bond) => counted(bond) && bond.between.includes(who))
    .flatMap((bond): Step[] => {
      const other = bond.between.find((id) => id !== who);
      const stretches = stretchesOf(bond);
      const good = stretches.find(({ tie }) => isGood(tie));
      if (other === undefined || good === undefined || apart.includes(other)) return [];
      if (!isNew(study, { bond, other, good, stretches })) return [];
      const isUnion = bond.section === "unions";
      const words = `a ${isUnion ? "bond" : "supportive bond"} with ${study.name(other)}`;
      const spell = { from: good.spell.from, until: good.spell.from };
      const last = stretches.at(-1)?.phase;
      const also = isUnion && last !== undefined ? [last] : [];
      return [
        {
          who,
          fact: good.phase,
          words,
          spell,
          also,
          first: good === stretches[0],
          company: [],
          other,
        },
      ];
    });
}

interface Good {
  readonly bond: Bond;
  readonly other: string;
  readonly good: TieStretch;
  readonly stretches: readonly TieStretch[];
}

/**
 * A bond with a person must begin with it, at a time told, and one with a partner must be good at
 * last too; mending a bond is no new one.
 */
function isNew(study: Study, { bond, other, good, stretches }: Good): boolean {
  const { tie, phase } = good;
  if (tie === "repaired" || tie === "reconciled" || tie === "healthy") return false;
  if (study.family.people.get(other)?.kind !== "person") return bond.section === "ties";
  const { from, when } = phase.time.written;
  const last = stretches.at(-1);
  const lasts = bond.section === "ties" || (last !== undefined && isGood(last.tie));
  return lasts && good === stretches[0] && (from !== null || when !== null);
}

/** The steps in words; a bond that an event with the same person already tells is left out. */
export function wordsOf(steps: readonly Step[]): readonly string[] {
  const met = new Set(
    steps.filter(({ other }) => other === null).flatMap(({ company }) => company),
  );
  return steps.flatMap(({ words, other }) => (other !== null && met.has(other) ? [] : [words]));
}
