import type { Family } from "../family/family.ts";
import { kinshipOf } from "../family/kinship.ts";
import { mayLiveIn } from "../family/may-live.ts";

/**
 * Who could tell of these people: themselves where they may live, else their children and partners,
 * else whoever the genogram is about, if they may live. People only, at most three.
 */
export function tellersOf(family: Family, about: readonly string[]): readonly string[] {
  const kin = kinshipOf(family);
  const mayLive = mayLiveIn(family);
  const lives = (id: string): boolean => family.people.get(id)?.kind === "person" && mayLive(id);
  const near = about.filter((id) => family.people.get(id)?.kind === "person");
  const themselves = near.filter(lives);
  const next = near.flatMap((id) => [...kin.childrenOf(id), ...kin.partnersOf(id)]).filter(lives);
  const found =
    themselves.length > 0 ? themselves : next.length > 0 ? next : family.index.filter(lives);
  return [...new Set(found)].slice(0, 3);
}
