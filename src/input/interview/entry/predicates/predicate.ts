import type { Pairs } from "../../../write/written.ts";
import { type Scene, saying } from "../scene.ts";
import type { Said } from "../said.ts";

/**
 * What can be said of somebody: the scene with it said, or `null` if the words are something else.
 * @param core the words without their time
 * @param time the keys of time that the words told; a predicate that cannot carry them answers `null`
 */
export type Predicate = (scene: Scene, core: string, time: Pairs) => Scene | null;

/** Says something of each whom the line speaks of; `null` if nobody is known to be meant. */
export function ofEach(scene: Scene, said: (id: string) => Said | null): Scene | null {
  const all = (scene.subject ?? []).map(said);
  const known = all.flatMap((one) => (one === null || contradicts(scene, one) ? [] : [one]));
  return all.length === 0 || known.length < all.length ? null : saying(scene, ...known);
}

/** Whether something else is told already: neither is to be lost. */
function contradicts({ cast, corrects }: Scene, said: Said | null): boolean {
  if (said?.say !== "somebody" || corrects) return false;
  const told = cast.members.find(({ id }) => id === said.id)?.told ?? {};
  return Object.entries(said.keys).some(
    ([key, value]) => Object.hasOwn(told, key) && told[key] !== value,
  );
}

export function isTimeless(time: Pairs): boolean {
  return Object.keys(time).length === 0;
}
