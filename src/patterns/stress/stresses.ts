import type { State } from "../couples/couple.ts";
import { isOneOf } from "../couples/kinds.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import type { Bond, FamilyEvent, Phase } from "../../family/statements.ts";
import type { Moment } from "../../family/time/timeline.ts";
import { deathWords } from "../mourning/death-words.ts";
import { byWords } from "../by-words.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

export type StressKind =
  | "death"
  | "divorce"
  | "separation"
  | "remarriage"
  | "move"
  | "migration"
  | "launching"
  | "application"
  | "wish to leave"
  | "job loss"
  | "onset";

/** Something that weighs on a family, at one moment. */
export interface Stress {
  readonly kind: StressKind;
  readonly people: readonly string[];
  readonly fact: Fact;
  readonly at: Moment;
  /** What else makes it one. */
  readonly also: readonly Fact[];
  /** A few words: "the death of Anna", "divorce of Anna and Ben". */
  readonly words: () => string;
}

/** Which stresses are asked for. */
export interface Wanted {
  /** Whose deaths. */
  readonly mourned: readonly string[];
  readonly isOf: (people: readonly string[]) => boolean;
  readonly isMeant: (stress: Stress) => boolean;
}

/** The stresses asked for that the file tells of kin, each once. Births and school are none; an
 * application counts only as a step of leaving home. */
export function stressesOf(study: Study, wanted: Wanted): readonly Stress[] {
  return [deaths, partings, happenings, onsets].flatMap((told) =>
    byWords(told(study, wanted).filter(wanted.isMeant)),
  );
}

export function isLoss(stress: Stress): boolean {
  return stress.kind === "death" || stress.kind === "divorce";
}

function deaths(study: Study, { mourned }: Wanted): Stress[] {
  return mourned.flatMap((id) => {
    const died = study.family.people.get(id)?.died ?? null;
    if (died === null || !counted(died)) return [];
    const words = (): string => deathWords(study, id);
    return [{ kind: "death", people: [id], fact: died, at: died.time.start, also: [], words }];
  });
}

function partings(study: Study, { isOf }: Wanted): Stress[] {
  const couples = study.family.bonds.filter(
    (bond) => bond.section === "unions" && counted(bond) && isOf(bond.between),
  );
  return couples.flatMap((bond) =>
    bond.phases.flatMap((phase): Stress[] => {
      if (phase.union === null || !counted(phase)) return [];
      const kind = unionStress(study, bond, phase);
      if (kind === null) return [];
      const words = (): string => `the ${kind} of ${study.list(bond.between)}`;
      return [{ kind, people: bond.between, fact: phase, at: phase.time.start, also: [], words }];
    }),
  );
}

function unionStress(study: Study, bond: Bond, phase: Phase): StressKind | null {
  if (isOneOf("divorces", phase.union)) return "divorce";
  if (isOneOf("separations", phase.union)) return "separation";
  if (phase.union === "remarried") return "remarriage";
  return isOneOf("weddings", phase.union) && follows(study, bond, phase) ? "remarriage" : null;
}

/** Whether one of the two had certainly parted from somebody else before. */
function follows(study: Study, bond: Bond, wedding: Phase): boolean {
  const isBefore = ({ union, phase }: State): boolean =>
    unions[union].does === "ends" &&
    study.family.timeline.between(phase.time.start, wedding.time.start).least >= 0;
  return bond.between.some((id) =>
    study.couplesOf(id).some((other) => other.bond !== bond && other.states.some(isBefore)),
  );
}

function happenings(study: Study, { isOf }: Wanted): Stress[] {
  return study.family.events.flatMap((event): Stress[] => {
    if (!counted(event) || !isOf(event.who)) return [];
    const people = event.who.filter((id) => study.family.people.get(id)?.kind === "person");
    const kind = eventStress(study, event);
    if (people.length === 0 || kind === null) return [];
    const also = kind === "wish to leave" ? wishesWith(study, event) : [];
    const did = kind === "wish to leave" ? "told of the wish to leave" : events[event.kind].label;
    const words = (): string => `${study.list(people)} ${did}`;
    return [{ kind, people, fact: event, at: event.time.start, also, words }];
  });
}

function eventStress(study: Study, event: FamilyEvent): StressKind | null {
  const { group } = events[event.kind];
  if (group === "move" || group === "migration") return group;
  if (event.kind === "lost-job") return "job loss";
  if (event.kind === "applied") return "application";
  if (group === "launching") return "launching";
  return event.kind === "told" && wishesWith(study, event).length > 0 ? "wish to leave" : null;
}

/** Phases of the bond that go on with the teller's wish to leave, from the telling. */
function wishesWith(study: Study, told: FamilyEvent): readonly Fact[] {
  const turned = told.turns?.join("/");
  const bond = told.who
    .flatMap((id) => study.about(id).bonds)
    .find(({ path }) => path.join("/") === turned);
  return (bond?.phases ?? []).filter(
    (phase) =>
      counted(phase) &&
      told.id !== null &&
      phase.time.names.includes(told.id) &&
      told.who.some((id) =>
        (phase.feels[id] ?? []).some((one) => feelings[one].pull === "outward"),
      ),
  );
}

function onsets(study: Study, { isOf }: Wanted): Stress[] {
  return study.family.conditions.flatMap((condition): Stress[] => {
    if (!counted(condition) || !isOf([condition.who])) return [];
    const first = condition.phases.find(counted);
    if (first === undefined || statuses[first.status].holds !== "has") return [];
    if (conditions[condition.kind].group === "symptom") return [];
    const words = (): string =>
      `${conditions[condition.kind].label} of ${study.name(condition.who)}`;
    return [
      {
        kind: "onset",
        people: [condition.who],
        fact: first,
        at: first.time.start,
        also: [],
        words,
      },
    ];
  });
}
