import type { Study } from "../study.ts";
import type { TieChain } from "./tie-chains.ts";
import { transmissionsIn } from "./transmissions.ts";

/** Whether the places of these very pairs are found to repeat (P03): then their ties are not told again. */
export function spokenBySeats(study: Study): (chain: TieChain) => boolean {
  const spoken = transmissionsIn(study).map(({ way }) => ` ${way.join(" ")} `);
  return ({ way }) => spoken.some((other) => other.includes(` ${way.join(" ")} `));
}
