import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Family } from "../../family/family.ts";
import type { Bond, FamilyEvent, Phase } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import type { Notation } from "../notations/notation.ts";
import { notationOf } from "../notations/notation-of.ts";
import { keyOf } from "../tag.ts";
import type { TiePhase } from "./form-words.ts";

/** Phases drawn alike, what is told while they last, and the turning points before the next run. */
export interface Run {
  readonly kind: TieKind;
  readonly phases: readonly TiePhase[];
  /** Those with a tie and those that only add feelings or a boundary, in order of time. */
  readonly told: readonly Phase[];
  readonly turns: readonly FamilyEvent[];
  /** Whether it may hold today. */
  readonly holds: boolean;
}

/** The history of a bond's tie. Feelings without any tie are a run of their own, drawn as a plain one. */
export function runsOf(bond: Bond, family: Family): readonly Run[] {
  const told = bond.phases.filter((phase) => drawable(phase) && isTold(phase));
  const notation = notationOf(family);
  const starts = told.filter(
    (phase, i) => isTie(phase) && !continues(phase, told.slice(0, i), notation),
  );
  const bounds = starts.slice(1).map((phase) => told.indexOf(phase));
  const parts = [0, ...bounds].map((from, i) => told.slice(from, bounds[i]));
  const turns = turnsOf(bond, family);
  return parts
    .filter((part) => part.length > 0)
    .map((part, i, all) => {
      const until = stepOf(all[i + 1]?.[0] ?? null);
      const from = stepOf(part[0] ?? null);
      const phases = part.filter(isTie);
      return {
        kind: phases.at(-1)?.tie ?? "plain",
        phases,
        told: part,
        turns: turns.filter((turn) => stepOf(turn) > from && stepOf(turn) < until),
        holds: i === all.length - 1 && mayHold(bond, part),
      };
    });
}

/** A phase of the couple alone is said at the couple line. */
function isTold(phase: Phase): boolean {
  if (phase.tie !== null) return true;
  return (
    phase.union === null &&
    (phase.boundary !== null || Object.values(phase.feels).flat().length > 0)
  );
}

function isTie(phase: Phase): phase is TiePhase {
  return phase.tie !== null;
}

function continues(phase: TiePhase, before: readonly Phase[], { degrees }: Notation): boolean {
  const last = before.findLast(isTie);
  if (last === undefined || !alike(last.tie, phase.tie)) return false;
  const isCounted = [last, phase].some(({ tie }) => degrees[tie] !== undefined);
  return !isCounted || last.intensity === phase.intensity;
}

function alike(a: TieKind, b: TieKind): boolean {
  const [one, other] = [ties[a], ties[b]];
  return one.stroke === other.stroke && one.tone === other.tone && one.head === other.head;
}

function turnsOf({ path }: Bond, family: Family): readonly FamilyEvent[] {
  return family.events.filter(
    (event) => event.turns !== null && keyOf(event.turns) === keyOf(path) && drawable(event),
  );
}

/** Where a phase or event stands among the phases of its bond. */
function stepOf(fact: { readonly path: Phase["path"] } | null): number {
  const step = fact?.path.at(-1);
  return typeof step === "number" ? step : Infinity;
}

/** What was between a couple is not told of the two beyond the couple's end. */
function mayHold({ phases }: Bond, part: readonly Phase[]): boolean {
  const last = part.findLast(isTie) ?? part.at(-1);
  if (last === undefined || last.time.ended === "yes") return false;
  return !phases
    .slice(phases.indexOf(last) + 1)
    .some(({ union }) => union !== null && unions[union].does === "ends");
}
