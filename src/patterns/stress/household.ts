import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** Who lives, or lived, with an index person; where no household is told, the parents and partners. */
export function indexHousehold(study: Study): ReadonlySet<string> {
  const { index, households } = study.family;
  const told = households
    .filter((household) => counted(household) && household.members.some((id) => index.includes(id)))
    .flatMap((household) => household.members);
  const near = index.flatMap((id) => [...study.kin.parentsOf(id), ...study.kin.partnersOf(id)]);
  return new Set([...index, ...(told.length > 0 ? told : near)]);
}

/** Parents, children, brothers and sisters, partners. */
export function firstDegree(study: Study, id: string): readonly string[] {
  const { kin } = study;
  return [
    ...kin.parentsOf(id),
    ...kin.childrenOf(id),
    ...kin.siblingsOf(id),
    ...kin.partnersOf(id),
  ];
}
