import type { Study } from "../study.ts";
import { functioning } from "./functioning.ts";
import type { Imbalance } from "./imbalance.ts";
import { oneCarer } from "./one-carer.ts";
import { origins } from "./origins.ts";
import { partnerTies } from "./partner-ties.ts";
import { sides } from "./sides.ts";

/** The kinds of imbalance that are looked for. */
export const imbalances: readonly ((study: Study) => readonly Imbalance[])[] = [
  functioning,
  sides,
  partnerTies,
  origins,
  oneCarer,
];
