import { events } from "../../catalogue/events.ts";
import { listed } from "../../drawing/page/listed.ts";
import { called } from "../../family/called.ts";
import { eventHead } from "../../family/event-head.ts";
import type { Family } from "../../family/family.ts";
import type { FamilyEvent } from "../../family/statements.ts";

/** What happened, without those it happened to: "left home: the college", "set a limit toward Anna". */
export function eventWords(family: Family, event: FamilyEvent): string {
  const said = (ids: readonly string[]): string => listed(ids.map((id) => nameOf(family, id)));
  const parts = [
    headOf(family, event, said),
    ...(event.what.length === 0 ? [] : [said(event.what)]),
    ...(event.over.length === 0 ? [] : [`and not ${said(event.over)}`]),
    ...(event.with.length === 0 ? [] : [`with ${said(event.with)}`]),
  ];
  return parts.join(" ").replace(/:$/u, "");
}

/** "left home:" before where to; a time of its own name is called by it. */
function headOf(
  family: Family,
  event: FamilyEvent,
  said: (ids: readonly string[]) => string,
): string {
  const { kind, id, what } = event;
  const { group } = events[kind];
  if (group === "period" && id !== null && what.length === 0) return called(family, id);
  const head = eventHead(event, said);
  return what.length > 0 && stepsOut.has(group) ? `${head}:` : head;
}

/** What these name beside is where to, or from where; it is not done to it. */
const stepsOut: ReadonlySet<string> = new Set([
  ...["launching", "move", "migration", "education", "work", "money", "health"],
]);

/** Ids become names; words of the file stay as they are. */
function nameOf(family: Family, word: string): string {
  const isId =
    family.people.has(word) || [...family.bonds, ...family.events].some(({ id }) => id === word);
  return isId ? called(family, word) : word;
}
