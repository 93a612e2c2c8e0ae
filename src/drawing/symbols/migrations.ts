import { events } from "../../catalogue/events.ts";
import type { Family } from "../../family/family.ts";
import type { FamilyEvent } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";

/** What is told of somebody's leaving one country for another, each time as a line of its own. */
export function migrations({ events: told }: Family, id: string): readonly FamilyEvent[] {
  return told.filter(
    (event) =>
      events[event.kind].group === "migration" && event.who.includes(id) && drawable(event),
  );
}
