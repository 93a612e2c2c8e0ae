// The ladder of generations once more. Shares nothing with `src`.
import { holderGroups } from "./holder-groups.ts";

/** Who is whose, of a family told plainly. */
export interface Kin {
  readonly ids: readonly string[];
  readonly parents: (id: string) => readonly string[];
  readonly children: (id: string) => readonly string[];
  readonly siblings: (id: string) => readonly string[];
  readonly partners: (id: string) => readonly string[];
}

/** Of one person and one thing: has it, may have it, has it not, nobody said; `null`: cannot have it. */
export type Stand = "yes" | "possible" | "no" | "unknown" | null;

/** The ladder of generations for anything that people have, or not. */
export function ladder(
  kin: Kin,
  stand: (id: string) => Stand,
): readonly { people: readonly string[]; grade: number }[] {
  const holders = kin.ids.filter((id) => stand(id) === "yes" || stand(id) === "possible");
  const near = (id: string): readonly string[] =>
    holders.filter((other) =>
      [
        [id, other],
        [other, id],
      ].some(
        ([above = "", below = ""]) =>
          kin.parents(below).includes(above) ||
          kin
            .parents(below)
            .some((middle) => !holders.includes(middle) && kin.parents(middle).includes(above)),
      ),
    );
  return holderGroups(holders, near).map((people) => {
    const sure = people.filter((id) => stand(id) === "yes");
    const down = (id: string): number =>
      1 +
      Math.max(
        0,
        ...kin
          .children(id)
          .filter((child) => sure.includes(child))
          .map(down),
      );
    const longest = Math.max(0, ...sure.map(down));
    const skipped = sure.some((above) =>
      kin
        .children(above)
        .some(
          (middle) =>
            !people.includes(middle) &&
            stand(middle) === "no" &&
            kin.children(middle).some((below) => sure.includes(below)),
        ),
    );
    return { people, grade: longest > 2 ? 3 : longest === 2 || skipped ? 2 : 1 };
  });
}
