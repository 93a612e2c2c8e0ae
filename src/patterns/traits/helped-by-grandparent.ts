import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { deniedToward } from "./denied.ts";

/** A grandparent who helped to raise a child, or raised it, and the parent between them. */
export interface Help {
  readonly grandparent: string;
  readonly parent: string;
  readonly child: string;
  readonly told: Told;
}

/** Having been raised with a grandparent's help: a resource as much as a repeat. */
export function helpedByGrandparent(study: Study): Trait {
  const helped = study.rolesOf("helping-grandparent").flatMap(({ toward }) => toward ?? []);
  const raised = study.family.parentages.filter(({ kind }) => kind === "raised");
  return {
    among: kinAmong(study, [...helped, ...raised.map(({ child }) => child)]),
    of: (child) => standingOf(study, child),
    above: (child) => [...new Set(helpOf(study, child).map(({ parent }) => parent))],
    skips: false,
  };
}

/** Each grandparent who helped, through each parent there is between. */
export function helpOf(study: Study, child: string): readonly Help[] {
  return study.kin.parentsOf(child).flatMap((parent) =>
    study.kin.parentsOf(parent).flatMap((grandparent) => {
      const told = helpTold(study, grandparent, child);
      return told === null ? [] : [{ grandparent, parent, child, told }];
    }),
  );
}

function helpTold(study: Study, grandparent: string, child: string): Told | null {
  const [who, whom] = [study.name(grandparent), study.name(child)];
  const role = study
    .about(child)
    .roles.find(
      (line) =>
        counted(line) &&
        line.who === grandparent &&
        line.toward === child &&
        line.kinds.includes("helping-grandparent"),
    );
  if (role !== undefined) return { fact: role, words: `${who} helped to raise ${whom}` };
  const raised = study
    .about(child)
    .parentages.find(
      (link) =>
        counted(link) &&
        link.parent === grandparent &&
        link.child === child &&
        link.kind === "raised",
    );
  return raised === undefined ? null : { fact: raised, words: `${who} raised ${whom}` };
}

/** A role known not to be held: the help that was asked about and not given. */
function deniedHelp(study: Study, child: string): readonly Told[] {
  return deniedToward(study, child, "helping-grandparent").map((fact) => ({
    fact,
    words: `${study.name(fact.who)} did not help to raise ${study.name(child)}`,
  }));
}

function standingOf(study: Study, child: string): Standing {
  const help = helpOf(study, child);
  if (help.length === 0) {
    const denied = deniedHelp(study, child);
    return { is: denied.length > 0 ? "no" : "unknown", told: () => denied };
  }
  return {
    is: "yes",
    told: () =>
      help.flatMap(({ told, grandparent, parent }) => [
        told,
        ...linkTold(study, parent, child),
        ...linkTold(study, grandparent, parent),
      ]),
  };
}
