import type { Study } from "../study.ts";
import type { Told } from "../told.ts";
import { linkTold } from "./links.ts";
import type { Recurring } from "./line.ts";
import type { Trait } from "./standing.ts";

/** Those of a recurrence from whom somebody descends, with at most one left out between, and what says so. */
export interface LineAbove {
  /** In the order of the recurrence. */
  readonly holders: readonly string[];
  readonly told: readonly Told[];
}

/**
 * The part of a recurrence that leads down to somebody: where a wide family has it, brothers,
 * sisters and cousins are no part of the line. All of it where it is one line.
 */
export function linesAbove(
  study: Study,
  trait: Trait,
  one: Recurring,
): (from: string) => LineAbove {
  const places = new Map(one.holders.map((id, at) => [id, at]));
  const isHolder = (id: string): boolean => places.has(id);
  return (from) => {
    const links = new Map<string, readonly string[]>();
    const above = new Set([from]);
    for (const id of above)
      for (const parent of study.kin.parentsOf(id)) {
        const leads = isHolder(parent) || study.kin.parentsOf(parent).some(isHolder);
        if (!leads || (!isHolder(parent) && !isHolder(id) && id !== from)) continue;
        links.set(id, [...(links.get(id) ?? []), parent]);
        above.add(parent);
      }
    const place = (id: string): number => places.get(id) ?? -1;
    const holders = [...above].filter(isHolder).sort((a, b) => place(a) - place(b));
    if (holders.length === one.holders.length) return { holders, told: one.told() };
    return {
      holders,
      told: [
        ...[...holders, ...[...above].filter((id) => !isHolder(id) && id !== from)].flatMap(
          (id) => trait.of(id)?.told() ?? [],
        ),
        ...[...links].flatMap(([child, parents]) =>
          parents.flatMap((parent) => linkTold(study, parent, child)),
        ),
      ],
    };
  };
}
