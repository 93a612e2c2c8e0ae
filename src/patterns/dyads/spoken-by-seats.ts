import type { Study } from "../study.ts";
import type { TieChain } from "./tie-chains.ts";

/** Whether the places of these very pairs are found to repeat (P03): then their ties are not told again. */
export function spokenBySeats(study: Study): (chain: TieChain) => boolean {
  const spoken = new Set(study.transmissions().flatMap(({ way }) => partsOf(way)));
  return ({ way }) => spoken.has(way.join(" "));
}

/** Every run of neighbours in a way, in words. */
function partsOf(way: readonly string[]): readonly string[] {
  return way.flatMap((_, from) =>
    way.slice(from).map((_, length) => way.slice(from, from + length + 1).join(" ")),
  );
}
