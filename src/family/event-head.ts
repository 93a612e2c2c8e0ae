import { events } from "../catalogue/events.ts";
import type { FamilyEvent } from "./statements.ts";

/**
 * What somebody did, with whom it was done to at its place: "told Anna", "asked Ben to meet", "set a
 * limit toward Carla".
 * @param names the words for several people, as they are spoken of where it stands
 */
export function eventHead(
  { kind, toward }: Pick<FamilyEvent, "kind" | "toward">,
  names: (ids: readonly string[]) => string,
): string {
  const { label, whom = `${label} toward {}` } = events[kind];
  return toward.length === 0 ? label : whom.replace("{}", () => names(toward));
}
