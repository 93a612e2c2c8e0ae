import type { EventKind } from "../../catalogue/events.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import { eventHead } from "../../family/event-head.ts";
import type { FamilyEvent, Phase, Role } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";

/** One time somebody gave something up, or was torn, out of loyalty to a parent. */
export interface Loyalty {
  readonly child: string;
  readonly parent: string;
  readonly told: readonly Told[];
  /** `named`: the reason is told; `felt`: two feelings at once; `seen`: put together from two lines. */
  readonly reason: "named" | "felt" | "seen";
  /** How it came out, where that is told. */
  readonly outcome: "left" | "stayed" | null;
}

/** Every one that is told between this child and this parent. */
export function loyaltiesOf(study: Study, child: string, parent: string): readonly Loyalty[] {
  const of = { child, parent };
  const all: readonly Loyalty[] = [
    ...lines(study, child, parent).map((told) => ({ ...of, ...told, outcome: null })),
    ...spoiled(study, child, parent).map((told) => ({ ...of, ...told, outcome: null })),
    ...torn(study, child, parent).map((told) => ({ ...of, ...told })),
  ];
  return [...all].sort((a, b) => compared(a.told[0]?.words ?? "", b.told[0]?.words ?? ""));
}

type Reason = Pick<Loyalty, "told" | "reason">;

/** Bonds outside ended or spoiled, and ways not taken, for the parent's sake. */
function lines(study: Study, child: string, parent: string): Reason[] {
  const phases = study
    .about(child)
    .bonds.filter(counted)
    .flatMap((bond): Reason[] => {
      const other = bond.between.find((id) => id !== child);
      if (!bond.between.includes(child) || other === undefined || other === parent) return [];
      return bond.phases.filter(counted).flatMap((phase): Reason[] => {
        if (![...phase.sake, ...bond.sake].includes(parent) || !spoils(phase)) return [];
        if (phase.by.length > 0 && !phase.by.includes(child)) return [];
        const words = `${study.name(child)} and ${study.name(other)}: ${label(study, phase)}, for the sake of ${study.name(parent)}`;
        return [{ told: [{ fact: phase, words }], reason: phase.by.length > 0 ? "named" : "seen" }];
      });
    });
  const choices = study
    .about(child)
    .events.filter(
      (event) => counted(event) && event.who.includes(child) && event.sake.includes(parent),
    )
    .filter(givesUp)
    .map((event): Reason => {
      const words = `${study.name(child)} ${deed(study, event)}, for the sake of ${study.name(parent)}`;
      return { told: [{ fact: event, words }], reason: "named" };
    });
  return [...phases, ...choices];
}

function spoils(phase: Phase): boolean {
  if (phase.union !== null && unions[phase.union].does === "ends") return true;
  return phase.tie !== null && ["negative", "distant", "mixed"].includes(ties[phase.tie].sign);
}

function givesUp(event: FamilyEvent): boolean {
  return ["choice", "reaction"].includes(events[event.kind].group) || event.over.length > 0;
}

/** With what it was about, in words: names of people and places, or the words of the file. */
function deed({ family, list, name }: Study, event: FamilyEvent): string {
  const what = event.what.map((id) => (family.people.has(id) ? name(id) : id));
  return `${eventHead(event, list)} ${what.join(", ")}`.replace(/:? $/u, "");
}

function label({ family }: Study, phase: Phase): string {
  return phase.tie === null ? "ended" : wordFor(family, ties[phase.tie satisfies TieKind]);
}

/** A bond undermined by somebody who sides with a parent, or feels guilt toward one. */
function spoiled(study: Study, child: string, parent: string): Reason[] {
  const held = study.about(child).roles.filter((role) => counted(role) && role.who === child);
  const sides = held.filter((role) => role.toward === parent && role.kinds.some(isLoyal));
  return held
    .filter((role) => role.kinds.includes("saboteur"))
    .flatMap((role): Reason[] => {
      const third = role.toward;
      if (third === null || third === parent) return [];
      const undermines = {
        fact: role,
        words: `${study.name(child)} ${undermining(study, third)}`,
      };
      const side = sides.find(({ against }) => against.includes(third));
      const words = `${study.name(child)} ${wordFor(study.family, { label: "sides with", plain: "stands by" })} ${study.name(parent)}`;
      if (side !== undefined)
        return [{ told: [undermines, { fact: side, words }], reason: "named" }];
      const guilt = guiltPhases(study, child, parent)[0];
      if (guilt === undefined) return [];
      const felt = `${study.name(child)} feels guilt toward ${study.name(parent)}`;
      return [{ told: [undermines, { fact: guilt, words: felt }], reason: "seen" }];
    });
}

function undermining({ family, name }: Study, third: string): string {
  return wordFor(family, {
    label: `undermines the bond with ${name(third)}`,
    plain: `holds back with ${name(third)} as it grows serious`,
  });
}

function isLoyal(kind: Role["kinds"][number]): boolean {
  return kind === "in-law-loyalist" || kind === "invisible-loyalty";
}

function phasesBetween(study: Study, child: string, parent: string): readonly Phase[] {
  return study
    .about(child)
    .bonds.filter(
      (bond) => counted(bond) && bond.between.includes(child) && bond.between.includes(parent),
    )
    .flatMap((bond) => bond.phases.filter(counted));
}

function guiltPhases(study: Study, child: string, parent: string): Phase[] {
  return phasesBetween(study, child, parent).filter((phase) =>
    (phase.feels[child] ?? []).includes("guilt"),
  );
}

/** Bound to the parent and drawn away, both felt at once. */
function torn(study: Study, child: string, parent: string): (Reason & Pick<Loyalty, "outcome">)[] {
  return phasesBetween(study, child, parent).flatMap((phase) => {
    const pulls = (phase.feels[child] ?? []).map((feeling) => feelings[feeling].pull);
    if (!pulls.includes("loyalty") || !pulls.includes("outward")) return [];
    const words = `${study.name(child)} feels bound to ${study.name(parent)} and wishes to leave, both at once`;
    const { facts, outcome } = outcomeOf(study, { child, parent }, phase);
    return [{ told: [{ fact: phase, words }, ...facts], reason: "felt" as const, outcome }];
  });
}

const leaving: readonly EventKind[] = ["left-home", "moved-out"];

/** Leaving that did not come before the feelings; else a choice for the parent's sake. */
function outcomeOf(
  study: Study,
  { child, parent }: Pick<Loyalty, "child" | "parent">,
  phase: Phase,
): { readonly facts: readonly Told[]; readonly outcome: Loyalty["outcome"] } {
  const after = (fact: Fact): boolean =>
    study.family.timeline.before(fact.time.start, phase.time.start) !== "yes";
  const own = study
    .about(child)
    .events.filter((event) => counted(event) && event.who.includes(child) && after(event));
  const left = own.filter((event) => leaving.includes(event.kind));
  if (left.length > 0)
    return {
      facts: left.map((fact) => ({ fact, words: `${study.name(child)} left home` })),
      outcome: "left",
    };
  const stayed = own.filter(
    (event) => events[event.kind].group === "choice" && event.sake.includes(parent),
  );
  return { facts: [], outcome: stayed.length > 0 ? "stayed" : null };
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
