import type { Question } from "../finding.ts";
import type { Study } from "../study.ts";
import { askedAlready } from "./asked-already.ts";

/**
 * Parents and grandparents of an index person of whose own parents nothing is recorded. What was asked and is
 * not known, or not to be told, is not asked again.
 */
export function blankBranches(study: Study): readonly Question[] {
  const { kin, family } = study;
  const near = family.index.flatMap((id) => {
    const parents = kin.parentsOf(id);
    return [id, ...parents, ...parents.flatMap((parent) => kin.parentsOf(parent))];
  });
  return [...new Set(near)]
    .filter((id) => kin.parentsOf(id).length === 0 && !askedAlready(study, [id]))
    .flatMap((id) => {
      const whom = openOf(study, id);
      if (whom === null) return [];
      const ask = `What is known of the ${whom} of ${study.name(id)}?`;
      return [{ about: [id], ask, settles: null }];
    });
}

/** Which parents were not asked after. */
function openOf({ about }: Study, id: string): "parents" | "mother" | "father" | null {
  const asked = about(id).asked.map((one) => one.asked);
  const open = (["mother", "father"] as const).filter((one) => !asked.includes(one));
  if (asked.includes("parents")) return null;
  return open.length === 2 ? "parents" : (open[0] ?? null);
}
