import { unions } from "../../catalogue/unions.ts";
import type { UnionKind } from "../../catalogue/unions.ts";
import { isOneOf, unionKinds } from "../couples/kinds.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Couple } from "../couples/couple.ts";
import type { Structure } from "./structure.ts";
import { inUnionsOf } from "./in-unions.ts";
import { notKnown } from "../recurrence/standing-of.ts";

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
  missing: (who) => `whether ${who} separated`,
};

/**
 * Who never married is not counted, and neither is a divorce told without the parting before it. A marriage is told whole where it goes on, or where one of the
 * two died in it: then nothing is left to ask.
 */
function parted(study: Study, id: string, sort: "divorces" | "separations"): Standing | null {
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
  if (married.some((couple) => wholeTold(study, id, couple).length === 0)) return notKnown;
  return { is: "no", told: () => married.flatMap((couple) => wholeTold(study, id, couple)) };
}

/** That the marriage goes on, or that somebody died in it; empty where neither is told. */
function wholeTold(study: Study, id: string, { bond, states }: Couple): readonly Told[] {
  const last = states.at(-1);
  if (last === undefined || unions[last.union].does === "ends") return [];
  const who = study.name(id);
  if (last.phase.time.ended === "no") return [{ fact: last.phase, words: `${who}: still married` }];
  if (last.union === "widowed")
    return [{ fact: last.phase, words: `${who}: the marriage ended by a death` }];
  const deaths = bond.between.flatMap((one): Told[] => {
    const died = study.family.people.get(one)?.died ?? null;
    if (died === null || !counted(died)) return [];
    return [{ fact: died, words: `${study.name(one)} died in this marriage, as far as told` }];
  });
  const [first] = deaths;
  return first === undefined ? [] : [{ fact: last.phase, words: `${who}: married` }, first];
}
