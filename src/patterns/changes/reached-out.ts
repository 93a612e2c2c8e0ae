import type { EventKind } from "../../catalogue/events.ts";
import { events } from "../../catalogue/events.ts";
import type { Bond } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import type { Step } from "./steps.ts";

const steps: readonly EventKind[] = ["asked-to-meet", "sought-contact", "apologized", "forgave"];

/** What one side is told to have done toward the other to come together again. */
export function reachedOut(study: Study, who: string, bond: Bond): readonly Step[] {
  const other = bond.between.find((id) => id !== who) ?? who;
  return study
    .about(who)
    .events.filter(
      (event) =>
        counted(event) &&
        event.who.includes(who) &&
        steps.includes(event.kind) &&
        (event.toward.includes(other) || event.turns?.join("/") === bond.path.join("/")),
    )
    .map((event) => ({
      who,
      fact: event,
      words: events[event.kind].label,
      spell: { from: event.time.start, until: event.time.start },
      also: [],
      first: true,
      company: [],
      other: null,
    }));
}
