import { events } from "../../catalogue/events.ts";
import { listed } from "../../drawing/page/listed.ts";
import { called } from "../../family/called.ts";
import { eventHead } from "../../family/event-head.ts";
import type { Family } from "../../family/family.ts";
import type { FamilyEvent } from "../../family/statements.ts";

/** What happened, without those it happened to: "left home for the college", "set a limit toward Anna". */
export function eventWords(family: Family, event: FamilyEvent): string {
  const said = (ids: readonly string[]): string => listed(ids.map((id) => nameOf(family, id)));
  const { place } = events[event.kind];
  const leads =
    place !== undefined && event.what.every((id) => family.people.get(id)?.kind === "place");
  const before = leads ? `${place} ` : "";
  const parts = [
    headOf(family, event, said, leads),
    ...(event.what.length === 0 ? [] : [`${before}${said(event.what)}`]),
    ...(event.over.length === 0 ? [] : [`and not ${before}${said(event.over)}`]),
    ...(event.with.length === 0 ? [] : [`with ${said(event.with)}`]),
  ];
  return parts.join(" ").replace(/:$/u, "");
}

/** "left home:" before what is no place; a time of its own name is called by it. */
function headOf(family: Family, event: FamilyEvent, said: Said, leads: boolean): string {
  const { kind, id, what, toward } = event;
  const { group } = events[kind];
  if (group === "period" && id !== null && what.length === 0) return called(family, id);
  if (kind === "wished" && isOfBond(family, what) && toward.length > 0)
    return `wished for the same with ${said(toward)} as in`;
  const head = eventHead(event, said);
  if (what.length === 0 || head.endsWith(":") || leads) return head;
  const isApart = stepsOut.has(group) || (toward.length > 0 && !goesOn.test(what[0] ?? ""));
  return isApart ? `${head}:` : head;
}

type Said = (ids: readonly string[]) => string;

/** "urged Anna" goes on in "to come home"; "a rest" is set apart. */
const goesOn = /^(?:to|not|of|about|against|for|that|how|why|when|where|who|what) /u;

function isOfBond({ bonds }: Family, what: readonly string[]): boolean {
  return what.length > 0 && what.every((word) => bonds.some(({ id }) => id === word));
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
