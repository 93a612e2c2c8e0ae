import type { Family } from "../../family/family.ts";
import type { Couple } from "../layout/kin.ts";
import { notationOf } from "../notations/notation-of.ts";
import { coupleForm, statesOf } from "./couple-history.ts";

/** What stands on a couple's line while it lasts, in notations that have it. */
export interface CoupleSigns {
  /** They live together. */
  readonly house: boolean;
  /** One of them died. */
  readonly cross: boolean;
}

export function coupleSigns(family: Family, couple: Couple): CoupleSigns {
  const { house, cross } = notationOf(family).unions;
  const isOver = coupleForm(couple).ends.some(({ crossedOut }) => !crossedOut);
  const states = isOver ? [] : statesOf(couple).map(({ union }) => union);
  return {
    house: states.some((union) => house.includes(union)),
    cross: states.some((union) => cross.includes(union)),
  };
}
