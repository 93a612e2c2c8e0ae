import { unions } from "../../catalogue/unions.ts";
import type { UnionKind } from "../../catalogue/unions.ts";
import { isOneOf, unionKinds } from "../couples/kinds.ts";
import type { Told } from "../told.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Couple, State } from "../couples/couple.ts";
import type { Fact } from "../../family/fact.ts";
import type { Phase } from "../../family/statements.ts";
import type { Structure } from "./structure.ts";
import { inUnionsOf } from "./in-unions.ts";
import { notKnown } from "../recurrence/standing-of.ts";

type Sort = "divorces" | "separations";

const marriages: readonly UnionKind[] = [
  ...unionKinds.weddings,
  ...unionKinds.divorces,
  ...unionKinds.separations,
  ...(["annulled", "widowed"] as const),
];

export const divorce: Structure = {
  id: "divorce",
  label: "a divorce",
  trait: (study) => ({
    among: inUnionsOf(study, "divorces"),
    of: (id) => parted(study, id, "divorces"),
    skips: true,
  }),
  ofCouple: (_, { phases }) => phases.some((phase) => isOneOf("divorces", phase.union)),
  missing: (who) => `whether a marriage of ${who} ended, and how`,
};

export const separation: Structure = {
  id: "separation",
  label: "a separation",
  trait: (study) => ({
    among: inUnionsOf(study, "separations"),
    of: (id) => parted(study, id, "separations"),
    skips: true,
  }),
  ofCouple: (_, { phases }) => phases.some((phase) => isOneOf("separations", phase.union)),
  missing: (who) => `whether ${who} separated`,
};

/**
 * Who never married is not counted, and neither is a divorce told without the parting before it.
 * That a line says only `married` does not say that the two stayed together: known not to have
 * parted is of whom it is denied, or whose marriages are all told to their end or up to now.
 */
function parted(study: Study, id: string, sort: Sort): Standing | null {
  const married = study
    .couplesOf(id)
    .filter(({ states }) => states.some(({ union }) => marriages.includes(union)));
  if (married.length === 0) return null;
  const states = married.flatMap((couple) => couple.states);
  const ended = states.find(({ union }) => isOneOf(sort, union));
  if (ended === undefined && states.some(({ union }) => isOneOf("divorces", union))) return null;
  if (ended !== undefined) {
    const words = (): string => `${study.name(id)}: ${unions[ended.union].label}`;
    return { is: "yes", told: () => [{ fact: ended.phase, words: words() }] };
  }
  const tellings = married.map((couple) => stayed(study, id, couple, sort));
  if (tellings.some((told) => told.length === 0)) return notKnown;
  return { is: "no", told: () => tellings.flat() };
}

/** That the two are told not to have parted, that the marriage goes on, or that it lasted until a death. */
function stayed(study: Study, id: string, couple: Couple, sort: Sort): readonly Told[] {
  const who = study.name(id);
  const denied = deniedOf(study, couple, sort);
  if (denied !== null) return [{ fact: denied, words: `${who}: not ${wordOf(denied)}` }];
  const last = couple.states.at(-1);
  if (last === undefined || unions[last.union].does === "ends") return [];
  if (last.phase.time.ended === "no") return [{ fact: last.phase, words: `${who}: still married` }];
  if (last.union === "widowed")
    return [{ fact: last.phase, words: `${who}: the marriage ended by a death` }];
  const died = endingDeath(study, couple, last);
  return died === null
    ? []
    : [
        { fact: last.phase, words: `${who}: married` },
        { fact: died.fact, words: `${study.name(died.who)} died in this marriage` },
      ];
}

/** A line that says of these two that they did not part so. */
function deniedOf(study: Study, { bond: { between } }: Couple, sort: Sort): Phase | null {
  const lines = study
    .about(between[0])
    .bonds.filter((bond) => between.every((id) => bond.between.includes(id)))
    .flatMap(({ phases }) => phases);
  return (
    lines.find(
      ({ union, answer, level }) => isOneOf(sort, union) && answer === "no" && level === "stated",
    ) ?? null
  );
}

function wordOf({ union }: Phase): string {
  return union === null ? "parted" : unions[union].label;
}

/** The first death of the two, where the marriage is told to have lasted until then. */
function endingDeath(
  { family: { timeline }, deathOf }: Study,
  { bond }: Couple,
  { phase }: State,
): { readonly who: string; readonly fact: Fact } | null {
  const deaths = bond.between.flatMap((who) => {
    const fact = deathOf(who);
    return fact === null ? [] : [{ who, fact }];
  });
  const isFirst = ({ fact }: { readonly fact: Fact }): boolean =>
    deaths.every((other) => timeline.before(other.fact.time.start, fact.time.start) !== "yes");
  const lasted = (death: Fact): boolean =>
    timeline.between(death.time.start, phase.time.end).least >= 0;
  return deaths.find((death) => isFirst(death) && lasted(death.fact)) ?? null;
}
