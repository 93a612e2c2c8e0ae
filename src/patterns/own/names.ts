import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { roles } from "../../catalogue/roles.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { OwnPattern } from "../../family/conversation.ts";
import type { Family } from "../../family/family.ts";
import { wordFor } from "../../family/word-for.ts";
import { capital } from "../wording.ts";

/** What a pattern of one's own is called: its id as words. */
export function ownName({ pattern }: Pick<OwnPattern, "pattern">): string {
  return capital(pattern.replaceAll("-", " "));
}

/** What it looks for, in words: “parents a sibling” or “young carer”; roles are quoted, for some are verbs. */
export function sought(family: Family, pattern: OwnPattern): string {
  const labels = [
    ...pattern.roles.map((kind) => `“${wordFor(family, roles[kind])}”`),
    ...pattern.ties.map((kind) => wordFor(family, ties[kind])),
    ...pattern.unions.map((kind) => unions[kind].label),
    ...pattern.conditions.map((kind) => conditions[kind].label),
    ...pattern.events.map((kind) => events[kind].label),
  ];
  const last = labels.at(-1) ?? "";
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(", ")} or ${last}`;
}
