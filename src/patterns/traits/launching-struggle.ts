import { conditions } from "../../catalogue/conditions.ts";
import type { EventKind } from "../../catalogue/events.ts";
import { events } from "../../catalogue/events.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Fact } from "../../family/fact.ts";
import type { FamilyEvent, Phase } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { diagnoses } from "./diagnoses.ts";
import { mayHaveReached } from "../may-have-reached.ts";
import { notKnown } from "../recurrence/standing-of.ts";

const struggles: readonly TieKind[] = ["conflict", "discord", "fraught", "cutoff", "ambivalent"];

/** Trouble with a parent, or an illness, told at leaving home, or certainly at the age for it. */
export function launchingStruggle(study: Study): Trait {
  return {
    among: kinAmong(study, troubled(study)),
    of: (child) => standingOf(study, child),
    above: (child) => {
      const parents = study.kin.parentsOf(child);
      const strained = parents.filter((parent) => struggleTold(study, child, parent).length > 0);
      return strained.length > 0 ? strained : parents;
    },
    skips: false,
  };
}

/** Of whom a strained bond, guilt, an illness or a start that failed is told, at whatever age. */
function troubled(study: Study): readonly string[] {
  const guilty = study.family.bonds.filter(({ phases }) =>
    phases.some(({ feels }) => Object.values(feels).some((felt) => felt.includes("guilt"))),
  );
  const strained = struggles.flatMap((tie) => study.bondsWith(tie));
  return [
    ...[...guilty, ...strained].flatMap(({ between }) => between),
    ...diagnoses.flatMap((kind) => study.conditionsOf(kind).map(({ who }) => who)),
    ...study.family.events.flatMap(({ kind, who }) => (failures.includes(kind) ? who : [])),
  ];
}

/** Who certainly never came to that age could not show it, and is not counted. */
function standingOf(study: Study, child: string): Standing | null {
  const parents = study.kin.parentsOf(child);
  const strained = parents.flatMap((parent) => struggleTold(study, child, parent));
  const alone = strained.length > 0 ? [] : illnessTold(study, child);
  const told = [strained, alone, failedStart(study, child)].find((one) => one.length > 0) ?? [];
  if (told.length > 0) return { is: "yes", told: () => told };
  return mayHaveReached(study, child, study.settings.launching.from) ? notKnown : null;
}

/** The first such phase with this parent, and what places it at leaving home. */
function struggleTold(study: Study, child: string, parent: string): readonly Told[] {
  const phases = study
    .about(child)
    .bonds.filter(
      (bond) => bond.between.includes(parent) && bond.between.includes(child) && counted(bond),
    )
    .flatMap((bond) => bond.phases.filter(counted));
  for (const phase of phases) {
    const what = struggleWords(study, phase, child);
    const placed = what === null ? null : placedAtLeaving(study, child, phase);
    if (placed !== null)
      return [
        { fact: phase, words: `${study.list([child, parent])}: ${what ?? ""}` },
        ...placed,
        ...linkTold(study, parent, child),
      ];
  }
  return [];
}

/** An illness or a substance that began then; words for a mood are none. */
function illnessTold(study: Study, child: string): readonly Told[] {
  const [first] = study
    .about(child)
    .conditions.filter(
      (line) => counted(line) && line.who === child && diagnoses.includes(line.kind),
    )
    .flatMap((line) => {
      const onset = line.phases.find(counted);
      const placed = onset === undefined ? null : placedAtLeaving(study, child, onset);
      if (onset === undefined || placed === null) return [];
      const words = `${study.name(child)}: ${conditions[line.kind].label} began`;
      return [[{ fact: onset, words }, ...placed]];
    });
  return first ?? [];
}

const failures: readonly EventKind[] = ["returned-home", "left-school"];

/** A start that is told to have failed: home again, or school left, at that age or after the leaving. */
function failedStart(study: Study, child: string): readonly Told[] {
  const all = study
    .about(child)
    .events.filter(
      (event) => counted(event) && event.who.includes(child) && failures.includes(event.kind),
    );
  for (const event of all) {
    const placed = placedAtLeaving(study, child, event);
    const words = `${study.name(child)} ${events[event.kind].label}`;
    if (placed !== null) return [{ fact: event, words }, ...placed];
  }
  return [];
}

function struggleWords({ family }: Study, phase: Phase, child: string): string | null {
  if (phase.tie !== null && struggles.includes(phase.tie)) return wordFor(family, ties[phase.tie]);
  return (phase.feels[child] ?? []).includes("guilt") ? "guilt" : null;
}

/** Named after the leaving, or certainly at the age; `null` where it is neither. */
function placedAtLeaving(study: Study, child: string, phase: Fact): readonly Told[] | null {
  const leaving = study
    .about(child)
    .events.find(
      (event) =>
        isLeaving(event, child) && event.id !== null && phase.time.names.includes(event.id),
    );
  const name = study.name(child);
  if (leaving !== undefined) return [{ fact: leaving, words: `${name}: leaving home` }];
  const age = study.family.timeline.between(study.birthOf(child), phase.time.start);
  const { from, until } = study.settings.launching;
  if (age.least < from || age.most > until) return null;
  const born = study.family.people.get(child)?.born ?? null;
  return born === null ? [] : [{ fact: born, words: `birth of ${name}` }];
}

function isLeaving(event: FamilyEvent, child: string): boolean {
  const { group } = events[event.kind];
  return counted(event) && event.who.includes(child) && (group === "launching" || group === "move");
}
