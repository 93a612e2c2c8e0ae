import { events } from "../../catalogue/events.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import type { Bond, Phase } from "../../family/statements.ts";
import { ties } from "../../catalogue/ties.ts";
import { counted } from "../counted.ts";
import { overlap, spellOf } from "../spell.ts";
import type { Spell } from "../spell.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";

/** Somebody who became important to one of a close pair, and what is told of the limit met. */
export interface Third {
  readonly id: string;
  /** What shows it; each line that is told so counts. Never empty. */
  readonly grounds: readonly Fact[];
  /** `told`: for the other's sake, or against this third; `seen`: only from how the bonds stood. */
  readonly by: "told" | "seen";
  /** Whether the bond has been negative, distant or ended at some time. */
  readonly reached: boolean;
}

/** A close pair: `y` has bonds outside, `x` is the parent or partner they seem to be limited by. */
export interface Pair {
  readonly x: string;
  readonly y: string;
  readonly spells: readonly Spell[];
}

/** All thirds of one pair, in the order of the file's people. */
export function thirdsOf(study: Study, pair: Pair): readonly Third[] {
  const { bonds, events, roles } = study.about(pair.y);
  const named = [
    ...bonds.flatMap(({ between }) => between),
    ...events.flatMap((event) => [...event.with, ...event.toward, ...event.what]),
    ...roles.flatMap(({ against }) => against),
  ];
  return [...new Set(named)]
    .sort()
    .filter((id) => {
      const kind = study.family.people.get(id)?.kind;
      return id !== pair.x && id !== pair.y && (kind === "person" || kind === "group");
    })
    .flatMap((id) => third(study, pair, id));
}

function third(study: Study, pair: Pair, id: string): Third[] {
  const { timeline } = study.family;
  const meanwhile = (fact: Fact): boolean =>
    pair.spells.some((spell) => overlap(timeline, spell, spellOf(fact)) !== "no");
  const lines = [...bondLines(study, pair, id), ...eventLines(study, pair, id)];
  const told = [...lines, ...against(study, pair, id)].filter(meanwhile);
  const limits = limitsOf(study, pair.y, id);
  const seen = limits.some(isEnd) ? awayFrom(study, pair.x, id).filter(meanwhile) : [];
  if (told.length > 0) {
    const declined = told.some((fact) => lines.includes(fact) && !isPhase(fact));
    return [
      { id, by: "told", grounds: [...told, ...limits], reached: declined || limits.length > 0 },
    ];
  }
  const [away] = seen;
  const end = limits.find(isEnd);
  if (away === undefined || end === undefined) return [];
  return [{ id, by: "seen", grounds: [away, end], reached: true }];
}

function bondsOf(study: Study, a: string, b: string): readonly Bond[] {
  return study
    .about(a)
    .bonds.filter((bond) => counted(bond) && bond.between.includes(a) && bond.between.includes(b));
}

/** Phases of the bond with the third that were lived so for the other's sake. */
function bondLines(study: Study, { x, y }: Pair, id: string): Phase[] {
  return bondsOf(study, y, id).flatMap((bond) =>
    bond.phases.filter(
      (phase) =>
        counted(phase) &&
        (phase.tie === null || ties[phase.tie].sign !== "positive") &&
        [...phase.sake, ...bond.sake].includes(x) &&
        (phase.by.length === 0 || phase.by.includes(y)),
    ),
  );
}

function eventLines(study: Study, { x, y }: Pair, id: string): Fact[] {
  return study
    .about(y)
    .events.filter(
      (event) =>
        counted(event) &&
        event.sake.includes(x) &&
        event.who.includes(y) &&
        !events[event.kind].protective &&
        [...event.with, ...event.toward, ...event.what].includes(id),
    );
}

function against(study: Study, { x, y }: Pair, id: string): Fact[] {
  return study
    .about(y)
    .roles.filter(
      (role) => counted(role) && role.who === y && role.toward === x && role.against.includes(id),
    );
}

/** Negative or distant phases of a bond, and its end. */
function limitsOf(study: Study, y: string, id: string): readonly Phase[] {
  return bondsOf(study, y, id).flatMap((bond) =>
    bond.phases.filter((phase) => counted(phase) && (isEnd(phase) || isAway(phase))),
  );
}

function isEnd(phase: Phase): boolean {
  return phase.union !== null && unions[phase.union].does === "ends";
}

function isAway(phase: Phase): boolean {
  return phase.tie !== null && ["negative", "distant"].includes(ties[phase.tie].sign);
}

function awayFrom(study: Study, x: string, id: string): Fact[] {
  return bondsOf(study, x, id)
    .flatMap(stretchesOf)
    .map(({ phase }) => phase)
    .filter(isAway);
}

function isPhase(fact: Fact): boolean {
  return "tie" in fact;
}
