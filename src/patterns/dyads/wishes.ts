import type { Role } from "../../family/statements.ts";
import type { FamilyEvent } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";

/** That somebody wished for again what there was: the event, and the line it names. */
export interface Wish {
  readonly event: FamilyEvent;
  readonly told: readonly Told[];
}

/**
 * A told wish of the one between two generations for the bond there was with the elder: a `wished`
 * event about that bond, or about the line or the word of the role held in it.
 */
export function wishFor(study: Study, elder: Role, younger: string): Wish | null {
  const who = elder.who;
  const wishes = study
    .about(who)
    .events.filter(
      (event) =>
        counted(event) &&
        event.kind === "wished" &&
        event.who.includes(who) &&
        (event.toward.length === 0 || event.toward.includes(younger)),
    );
  for (const event of wishes) {
    const about = aboutBond(study, event, elder);
    if (about !== null)
      return { event, told: [{ fact: event, words: wishWords(study, event, younger) }, ...about] };
  }
  return null;
}

/** The lines the wish is about, besides the role itself; `null` if it is about something else. */
function aboutBond(study: Study, event: FamilyEvent, elder: Role): readonly Told[] | null {
  if (event.what.some((what) => what === elder.id || elder.kinds.some((kind) => kind === what)))
    return [];
  const bond = study
    .about(elder.who)
    .bonds.find(
      ({ id, between }) =>
        id !== null &&
        event.what.includes(id) &&
        between.includes(elder.who) &&
        elder.toward !== null &&
        between.includes(elder.toward),
    );
  if (bond === undefined) return null;
  return [{ fact: bond, words: `the bond of ${study.list(bond.between)}, which was wished for` }];
}

function wishWords(study: Study, event: FamilyEvent, younger: string): string {
  const quoted = event.words ?? event.note;
  const said = quoted === null ? "" : `: “${quoted}”`;
  return `${study.list(event.who)} wished for the same with ${study.name(younger)}${said}`;
}
