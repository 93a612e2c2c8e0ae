import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Truth } from "../../family/truth.ts";
import type { Phase } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** Harm of one kind, by one person to another, as told. */
export interface Harm {
  readonly kind: TieKind;
  readonly actor: string;
  readonly victim: string;
  readonly phase: Phase;
}

/** Two tellings of one kind of harm, and how they hang together. */
export interface HarmRepeat {
  readonly kind: TieKind;
  readonly how: "onward" | "again" | "same-actor";
  /** In the order told in the claim. */
  readonly harms: readonly [Harm, ...Harm[]];
  /** Whether the first came before the second; `yes` where the order does not matter. */
  readonly ordered: Truth;
}

/** Harm whose direction is told. A suspicion is kept apart by its level, and never comes here. */
export function harmsIn(study: Study): readonly Harm[] {
  return undirectedAndDirected(study).flatMap(({ kind, phase, between }) => {
    const [actor, ...more] = phase.by;
    const victim = between.find((id) => id !== actor);
    const whole = actor !== undefined && more.length === 0 && between.includes(actor);
    return whole && victim !== undefined ? [{ kind, actor, victim, phase }] : [];
  });
}

/** Pairs of whom harm is told without saying by whom. */
export function undirectedHarms(study: Study): readonly (readonly string[])[] {
  return undirectedAndDirected(study)
    .filter(({ phase }) => phase.by.length === 0)
    .map(({ between }) => between);
}

function undirectedAndDirected(study: Study): readonly {
  readonly kind: TieKind;
  readonly phase: Phase;
  readonly between: readonly string[];
}[] {
  return study
    .ties()
    .filter(({ tie, phase }) => isHarm(tie) && counted(phase))
    .map(({ tie, phase, bond }) => ({ kind: tie, phase, between: bond.between }));
}

function isHarm(tie: TieKind): boolean {
  return ties[tie].tone === "harm" && ties[tie].way === "one-way";
}
