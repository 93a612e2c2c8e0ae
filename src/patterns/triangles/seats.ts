import { unions } from "../../catalogue/unions.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** What three people are to each other, after the triangle kinds of McGoldrick et al. 2020. */
export type Seats =
  | "parents and child"
  | "parted parents and child"
  | "new partner"
  | "three generations"
  | "couple and a third"
  | "brothers and sisters"
  | "three people";

/**
 * The kind of a triangle by the seats of its three people, in whatever order they come. A grandparent
 * who raised the child is no second parent beside the own child.
 */
export function seatsOf(study: Study, people: readonly string[]): Seats {
  const { kin } = study;
  for (const [a, b, c] of turnsAround(people)) {
    const areCouple = !kin.isParentOf(a, b) && !kin.isParentOf(b, a);
    if (areCouple && kin.isParentOf(a, c) && kin.isParentOf(b, c))
      return parted(study, a, b) ? "parted parents and child" : "parents and child";
  }
  const former = (a: string, c: string): boolean =>
    kin.partnersOf(a).includes(c) && parted(study, a, c);
  for (const [a, b, c] of turnsAround(people)) {
    if (kin.isParentOf(a, b) && kin.isParentOf(b, c)) return "three generations";
    if (
      kin.partnersOf(a).includes(b) &&
      (kin.isParentOf(a, c) || (former(a, c) && !parted(study, a, b)))
    )
      return "new partner";
  }
  for (const [a, b, c] of turnsAround(people)) {
    if (kin.partnersOf(a).includes(b)) return "couple and a third";
    if (kin.siblingsOf(a).includes(b) && (kin.siblingsOf(b).includes(c) || kin.isParentOf(c, a)))
      return "brothers and sisters";
  }
  return "three people";
}

function turnsAround(people: readonly string[]): (readonly [string, string, string])[] {
  return people.flatMap((a) =>
    people.flatMap((b) =>
      people.filter((c) => a !== b && a !== c && b !== c).map((c) => [a, b, c] as const),
    ),
  );
}

/** Whether the couple is told to have parted, and not to have come together again. */
function parted(study: Study, a: string, b: string): boolean {
  const states = study
    .about(a)
    .bonds.filter((bond) => counted(bond) && bond.between.includes(b))
    .flatMap((bond) => bond.phases.filter(counted))
    .flatMap((phase) => (phase.union === null ? [] : [unions[phase.union].does]));
  return states.filter((does) => does !== "marks").at(-1) === "ends";
}
