import type { Family } from "../../family/family.ts";
import { kinshipOf } from "../../family/kinship.ts";

/** Constellations so rare that they could tell who somebody is. */
export function unusual(family: Family): readonly string[] {
  const kin = kinshipOf(family);
  const people = [...family.people.keys()];
  const most = Math.max(0, ...people.map((id) => kin.childrenOf(id).length));
  const partners = Math.max(0, ...people.map((id) => kin.partnersOf(id).length));
  return [
    ...(family.twins.some(({ children }) => children.length > 2)
      ? ["three or more children of one birth"]
      : []),
    ...(most > 9 ? ["ten or more children of one parent"] : []),
    ...(partners > 4 ? ["five or more partners of one person"] : []),
    ...(family.people.size > 80 ? ["a family of this size"] : []),
    ...([...family.people.values()].some(({ manner }) => manner !== null && manner !== "illness")
      ? ["the manner of a death"]
      : []),
  ];
}
