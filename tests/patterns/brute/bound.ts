// What stands in one gender or on one side only, once more. Shares nothing with `src`.
import type { Kin, Stand } from "./ladder.ts";

interface Bound {
  readonly pattern: "P16";
  readonly trait: string;
  readonly people: readonly string[];
  readonly grade: 2;
}

export function bound(
  kin: Kin,
  {
    people,
    index,
  }: {
    readonly people: readonly { readonly id: string; readonly gender: string }[];
    readonly index: string;
  },
  stands: Readonly<Record<string, (id: string) => Stand>>,
): readonly Bound[] {
  const gender = (id: string): string => people.find((one) => one.id === id)?.gender ?? "";
  const side = sidesOf(kin, index, gender);
  const groups = new Map(kin.ids.map((id) => [together(kin, id).join(), together(kin, id)]));
  return [...groups.values()].flatMap((group) =>
    Object.entries(stands).flatMap(([kind, stand]) => {
      const yes = group.filter((id) => stand(id) === "yes");
      const no = group.filter((id) => stand(id) === "no");
      const [first = ""] = yes;
      return Object.entries({ gender, line: side }).flatMap(([by, of]): Bound[] => {
        const same = of(first) !== "" && yes.every((id) => of(id) === of(first));
        const others = no.filter((id) => of(id) !== "" && of(id) !== of(first));
        const open = group.some((id) => stand(id) === "possible" && of(id) !== of(first));
        const isFound = yes.length > 2 && same && !open && others.length > 1;
        return isFound ? [{ pattern: "P16", trait: `${kind}.${by}`, people: yes, grade: 2 }] : [];
      });
    }),
  );
}

function together(kin: Kin, id: string): readonly string[] {
  const group = [id];
  for (const one of group)
    for (const other of [...kin.parents(one), ...kin.children(one), ...kin.partners(one)])
      if (!group.includes(other)) group.push(other);
  return group.sort();
}

/**
 * The side of somebody's family: a parent, whom that parent descends from, and whoever else descends
 * from these; but nobody below either parent, and nobody on both sides.
 */
function sidesOf(kin: Kin, of: string, gender: (id: string) => string): (id: string) => string {
  const descends = (id: string, from: string): boolean =>
    kin.parents(id).some((parent) => parent === from || descends(parent, from));
  const parents = kin.parents(of);
  return (id) => {
    if (parents.includes(id)) return gender(id);
    if (parents.some((parent) => descends(id, parent))) return "";
    const through = parents.filter((parent) =>
      kin.ids.some(
        (top) => descends(parent, top) && (top === id || descends(id, top) || descends(top, id)),
      ),
    );
    const sides = new Set(through.map(gender));
    return sides.size === 1 ? ([...sides][0] ?? "") : "";
  };
}
