import type { Family } from "./family.ts";
import type { Kinship } from "./kinship.ts";

/** Relatives that a question may be about: `grandparents of anna`. */
const relatives: Readonly<Record<string, (kin: Kinship, id: string) => readonly string[]>> = {
  parents: (kin, id) => kin.parentsOf(id),
  grandparents: (kin, id) => kin.parentsOf(id).flatMap((parent) => kin.parentsOf(parent)),
  siblings: (kin, id) => kin.siblingsOf(id),
  "half-siblings": (kin, id) => kin.siblingsOf(id).filter((other) => isHalf(kin, id, other)),
  children: (kin, id) => kin.childrenOf(id),
  partners: (kin, id) => kin.partnersOf(id),
  ancestors: (kin, id) => kin.ancestorsOf(id),
  descendants: (kin, id) => kin.descendantsOf(id),
};

/**
 * Whom the words of an `about` mean, as far as they stand in the file: `everyone`, one id, a group
 * and its members, `grandparents of anna`, or `father's side`, the branch that starts at him.
 * Somebody who is meant and not in the file is nobody here: a question stays a question.
 */
export function peopleMeant(family: Family, kin: Kinship, about: string): ReadonlySet<string> {
  if (about === "everyone") return new Set(kin.kin);
  const [, side = null] = /^(\S+)['’]s side$/u.exec(about) ?? [];
  if (side !== null) return sideOf(kin, side);
  const [, relative = "", of = ""] = /^(\S+) of (\S+)$/u.exec(about) ?? [];
  const step = Object.hasOwn(relatives, relative) ? relatives[relative] : undefined;
  if (step !== undefined) return new Set(step(kin, of));
  return new Set([about, ...(family.people.get(about)?.members ?? [])]);
}

/** Somebody, whoever came before, and all who descend from these beside; not somebody's own children. */
function sideOf(kin: Kinship, id: string): ReadonlySet<string> {
  const below = new Set(kin.descendantsOf(id));
  const above = [id, ...kin.ancestorsOf(id)];
  const all = above.flatMap((each) => [each, ...kin.descendantsOf(each)]);
  return new Set(all.filter((each) => !below.has(each)));
}

/** Of two who share a parent: whether they are known to share just one. */
function isHalf(kin: Kinship, id: string, other: string): boolean {
  const [own, others] = [kin.parentsOf(id, ["birth"]), kin.parentsOf(other, ["birth"])];
  const shared = own.filter((parent) => others.includes(parent)).length;
  return shared === 1 && own.length > 1 && others.length > 1;
}
