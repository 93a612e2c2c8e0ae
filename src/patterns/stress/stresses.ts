import { isOneOf } from "../couples/kinds.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import type { Bond, FamilyEvent, Phase } from "../../family/statements.ts";
import type { Moment } from "../../family/time/timeline.ts";
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
  readonly words: string;
}

/** Every stress that the file tells of kin, each once. Births and school are none; an application
 * counts only as a step of leaving home. Of deaths only those of some, where only these weigh. */
export function stressesOf(study: Study, mourned = study.kin.kin): readonly Stress[] {
  return [
    ...byWords(deaths(study, mourned)),
    ...byWords(partings(study)),
    ...byWords(happenings(study)),
    ...byWords(onsets(study)),
  ];
}

export function isLoss(stress: Stress): boolean {
  return stress.kind === "death" || stress.kind === "divorce";
}

function deaths(study: Study, mourned: readonly string[]): Stress[] {
  return mourned.flatMap((id) => {
    const died = study.family.people.get(id)?.died ?? null;
    if (died === null || !counted(died)) return [];
    const words = `the death of ${study.name(id)}`;
    return [{ kind: "death", people: [id], fact: died, at: died.time.start, also: [], words }];
  });
}

function partings(study: Study): Stress[] {
  const couples = study.family.bonds.filter((bond) => counted(bond) && bond.section === "unions");
  return couples.flatMap((bond) =>
    bond.phases.filter(counted).flatMap((phase): Stress[] => {
      const kind = unionStress(study, bond, phase);
      if (kind === null) return [];
      const words = `the ${kind} of ${study.list(bond.between)}`;
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
  return bond.between
    .flatMap((id) => study.about(id).bonds)
    .filter((other) => counted(other) && other !== bond)
    .flatMap((other) => other.phases.filter(counted))
    .some(
      (phase) =>
        phase.union !== null &&
        unions[phase.union].does === "ends" &&
        study.family.timeline.between(phase.time.start, wedding.time.start).least >= 0,
    );
}

function happenings(study: Study): Stress[] {
  return study.family.events.filter(counted).flatMap((event): Stress[] => {
    const people = event.who.filter((id) => study.family.people.get(id)?.kind === "person");
    const kind = eventStress(study, event);
    if (people.length === 0 || kind === null) return [];
    const also = kind === "wish to leave" ? wishesWith(study, event) : [];
    const did = kind === "wish to leave" ? "told of the wish to leave" : events[event.kind].label;
    const words = `${study.list(people)} ${did}`;
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

function onsets(study: Study): Stress[] {
  return study.family.conditions.filter(counted).flatMap((condition): Stress[] => {
    const first = condition.phases.find(counted);
    if (first === undefined || statuses[first.status].holds !== "has") return [];
    if (conditions[condition.kind].group === "symptom") return [];
    const words = `${conditions[condition.kind].label} of ${study.name(condition.who)}`;
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
