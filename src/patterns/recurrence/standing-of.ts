import type { Told } from "../told.ts";
import type { Standing } from "./standing.ts";

/** A standing whose facts are put into words when they are asked for: most never are. */
export function standingWith(is: Standing["is"], told: () => readonly Told[]): Standing {
  return {
    is,
    get told() {
      return told();
    },
  };
}
