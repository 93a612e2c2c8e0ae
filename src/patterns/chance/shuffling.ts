import { grouped } from "../grouped.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { diceOf, shuffled } from "./dice.ts";

/** Fewer people than these say nothing of what is usual among them: no share is told below it. */
const needed = 20;
const times = 1000;

/** How often chance alone shows as many parents and children who both have something. */
export type Shuffling =
  | { readonly is: "too few"; readonly known: number; readonly needed: number }
  | {
      readonly is: "told";
      readonly known: number;
      /** Parents and children who both have it, as told. */
      readonly pairs: number;
      readonly times: number;
      /** In how many of the shuffles there were as many, or more. */
      readonly asMany: number;
    };

/**
 * A permutation test: who is known to have something, and who is known not to, is shuffled among
 * these, each within a generation; parents and children stay who they are. Of whom it is not known
 * has no part in it. The same word gives the same shuffles.
 * @see Good 2005, Permutation, Parametric and Bootstrap Tests of Hypotheses
 */
export function shufflingOf(
  study: Study,
  people: readonly string[],
  { word, of }: { readonly word: string; readonly of: (id: string) => Standing | null },
): Shuffling {
  const has = new Map(
    people.flatMap((id): (readonly [string, boolean])[] => {
      const is = of(id)?.is;
      return is === "yes" || is === "no" ? [[id, is === "yes"]] : [];
    }),
  );
  const known = [...has.keys()].sort();
  const generations = generationsOf(study, known);
  const isMixed = generations.some((ids) => new Set(ids.map((id) => has.get(id))).size > 1);
  if (known.length < needed || !isMixed) return { is: "too few", known: known.length, needed };
  const steps = known.flatMap((above) =>
    study.kin
      .childrenOf(above)
      .filter((below) => has.has(below))
      .map((below) => [above, below] as const),
  );
  const pairsIn = (holds: ReadonlyMap<string, boolean>): number =>
    steps.filter(([above, below]) => holds.get(above) === true && holds.get(below) === true).length;
  const pairs = pairsIn(has);
  const dice = diceOf(word);
  const asMany = Array.from({ length: times }, () =>
    pairsIn(new Map(generations.flatMap((ids) => dealt(ids, has, dice)))),
  ).filter((count) => count >= pairs).length;
  return { is: "told", known: known.length, pairs, times, asMany };
}

/** Counted from the index person; where nothing joins them to one, by the longest way up. */
function generationsOf({ kin }: Study, people: readonly string[]): readonly (readonly string[])[] {
  const nameOf = (id: string): string => {
    const own = kin.generationOf(id);
    return own === null ? `height ${kin.lineage(id).height}` : String(own);
  };
  const by = grouped(people, (id) => [nameOf(id)]);
  return [...new Set(people.map(nameOf))].map(by);
}

function dealt(
  ids: readonly string[],
  has: ReadonlyMap<string, boolean>,
  dice: () => number,
): readonly (readonly [string, boolean])[] {
  const places = shuffled(ids, dice);
  return ids.map((id, at) => [places[at] ?? id, has.get(id) === true]);
}
