import { isList } from "../../write/written.ts";
import type { Said } from "./said.ts";

type Line = Extract<Said, { readonly say: "line" }>;

/**
 * "mum, dad, and her brother tom": a list of those who live with somebody is one home.
 * @param before how much had been said before the last of them
 */
export function inOneHome(said: readonly Said[], before: number): readonly Said[] {
  const last = said[said.length - 1];
  const first = said.slice(0, before).findLast((one) => one.say === "line");
  if (!isHome(first) || !isHome(last) || whenOf(first) !== whenOf(last)) return said;
  const household = [...new Set([...membersOf(first), ...membersOf(last)])];
  const whole = { ...first, keys: { ...first.keys, household } };
  return said.slice(0, -1).map((one) => (one === first ? whole : one));
}

function isHome(one: Said | undefined): one is Line {
  return one?.say === "line" && one.section === "households";
}

function membersOf({ keys }: Line) {
  const { household = [] } = keys;
  return isList(household) ? household : [household];
}

function whenOf({ keys }: Line): string {
  return JSON.stringify({ ...keys, household: null });
}
