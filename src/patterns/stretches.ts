import { isOneOf } from "./couples/kinds.ts";
import type { TieKind } from "../catalogue/ties.ts";
import { ties } from "../catalogue/ties.ts";
import type { UnionKind } from "../catalogue/unions.ts";
import { unions } from "../catalogue/unions.ts";
import type { Sign } from "../catalogue/vocabulary.ts";
import type { Family } from "../family/family.ts";
import type { Bond, Phase } from "../family/statements.ts";
import { counted } from "./counted.ts";
import type { Spell } from "./spell.ts";

/** A part of a bond's history in which one tie held. */
export interface TieStretch {
  readonly bond: Bond;
  readonly phase: Phase;
  readonly tie: TieKind;
  readonly sign: Sign;
  readonly spell: Spell;
}

/** All that is told of ties, in the order of the file; within a bond, in order of time. */
export function tieStretches(family: Family): readonly TieStretch[] {
  return family.bonds.flatMap((bond) => (counted(bond) ? stretchesOf(bond) : none));
}

const none: readonly TieStretch[] = [];

/** The ties of one bond, in order of time. */
export function stretchesOf(bond: Bond): readonly TieStretch[] {
  if (bond.phases.every(({ tie }) => tie === null)) return none;
  const phases = bond.phases.filter(counted);
  return phases.flatMap((phase, index) => {
    if (phase.tie === null) return [];
    const next = phases.slice(index + 1).find((later) => endsTie(later));
    const own = phase.time.written.until ?? phase.time.written.lasting;
    const end = own !== null || next === undefined ? ownEnd(phase) : next.time.start;
    const spell = { from: phase.time.start, until: end };
    return [{ bond, phase, tie: phase.tie, sign: ties[phase.tie].sign, spell }];
  });
}

function ownEnd(phase: Phase): string | null {
  return phase.time.ended === "yes" ? phase.time.end : null;
}

/** A tie lasts until the next one, or until the couple parts for good. */
function endsTie(phase: Phase): boolean {
  return phase.tie !== null || (phase.union !== null && partsForGood(phase.union));
}

function partsForGood(kind: UnionKind): boolean {
  return unions[kind].does === "ends" && !isOneOf("separations", kind);
}
