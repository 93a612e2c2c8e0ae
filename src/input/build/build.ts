import type { Family } from "../../family/family.ts";
import type { Contradiction } from "../../family/time/statement.ts";
import type { Document } from "../document/document.ts";
import { bondsOf } from "./bonds.ts";
import { parentagesOf } from "./children.ts";
import type { Claim } from "./claims.ts";
import { coalitionsOf } from "./coalitions.ts";
import { clockOf } from "./clock.ts";
import { conditionsOf } from "./conditions.ts";
import { conversationOf } from "./conversation.ts";
import { eventsOf } from "./events.ts";
import type { Source } from "./facts.ts";
import { functioningOf } from "./functioning.ts";
import { householdsOf, trianglesOf } from "./gatherings.ts";
import { peopleOf } from "./people.ts";
import { askedOf, remarksOf } from "./record.ts";
import { rolesOf } from "./roles.ts";
import { thresholdsOf } from "./thresholds.ts";
import { chronologyOf } from "./timeline.ts";
import { twinsOf } from "./twins.ts";
import { upbringingRoles } from "./upbringing.ts";
import { drawWishesOf } from "./wishes.ts";
import { youngParents } from "./young-parents.ts";

/** A family, as far as its file could be read, and the times in it that contradict each other. */
export interface Built {
  readonly source: Source;
  readonly family: Family;
  readonly contradictions: readonly Contradiction<Claim>[];
}

/** Makes a family of the lines of its file. What is not written stays not known. */
export function build(document: Document): Built {
  const source: Source = { document, clock: clockOf(document) };
  const people = peopleOf(source);
  const parentages = parentagesOf(source);
  const { timeline, contradictions } = chronologyOf(source, people, parentages);
  const family: Family = {
    title: document.head.title ?? null,
    index: document.head.index ?? [],
    says: document.head.says ?? [],
    people,
    parentages,
    twins: twinsOf(source),
    birthOrders: document.children.flatMap(({ keys }) =>
      keys["eldest-first"] === undefined ? [] : [keys["eldest-first"]],
    ),
    bonds: bondsOf(source),
    roles: [
      ...rolesOf(source),
      ...upbringingRoles(source, parentages),
      ...youngParents(people, parentages, timeline, document.head.settings?.["young-parent"]),
    ],
    conditions: conditionsOf(source),
    functioning: functioningOf(source, people),
    events: eventsOf(source),
    households: householdsOf(source),
    triangles: trianglesOf(source),
    coalitions: coalitionsOf(source),
    asked: askedOf(source),
    ...remarksOf(source),
    ...conversationOf(source),
    thresholds: thresholdsOf(document.head.settings ?? {}),
    draw: drawWishesOf(document),
    timeline,
  };
  return { source, family, contradictions };
}
