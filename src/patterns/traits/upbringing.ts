import type { Parentage, Role } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing, Trait } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { deniedToward } from "./denied.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Words of a reason that make an absence a death: a loss, not somebody who stayed away. */
const deaths = /\b(died|dead|death|killed|widow(ed|er)?)\b/iu;

/** The absence of a parent from a child's upbringing, as told. */
export interface Absence {
  readonly role: Role;
  readonly link: Parentage;
}

/** Raised by one parent while the other is told to have been absent; silence is no absence. */
export function raisedByOne(study: Study): Trait {
  const told = study.rolesOf("absent-parent").flatMap(({ toward }) => toward ?? []);
  return {
    among: kinAmong(study, told),
    of: (child) => standingOf(study, child),
    above: (child) => raisingParents(study, child),
    skips: false,
  };
}

/** The absent parents of a child, where one other raised it. */
export function absencesOf(study: Study, child: string): readonly Absence[] {
  const links = study
    .about(child)
    .parentages.filter((link) => counted(link) && link.child === child);
  const absences = study.about(child).roles.flatMap((role): Absence[] => {
    const link = links.find(({ parent }) => parent === role.who);
    return link !== undefined && isAbsence(study, role, child) ? [{ role, link }] : [];
  });
  return raisingParents(study, child).length === 1 ? absences : [];
}

function isAbsence(study: Study, role: Role, child: string): boolean {
  if (!counted(role) || role.toward !== child || !role.kinds.includes("absent-parent"))
    return false;
  const age = study.family.timeline.between(study.birthOf(child), role.time.start).least;
  return !deaths.test(role.because ?? "") && age < study.settings.childhood;
}

function raisingParents(study: Study, child: string): readonly string[] {
  const absent = study
    .about(child)
    .roles.filter(
      (role) => counted(role) && role.toward === child && role.kinds.includes("absent-parent"),
    );
  return study.kin.parentsOf(child).filter((id) => !absent.some(({ who }) => who === id));
}

/** Known not to be so: two parents told to have raised the child, or an absence that is denied. */
function raisedByMore(study: Study, child: string): readonly Told[] {
  const raised = study
    .about(child)
    .parentages.filter((link) => counted(link) && link.child === child && link.kind === "raised");
  if (raised.length > 1)
    return raised.map((fact) => ({
      fact,
      words: `${study.name(child)} was raised by ${study.name(fact.parent)}`,
    }));
  const denied = deniedToward(study, child, "absent-parent");
  return denied.map((fact) => ({
    fact,
    words: `${study.name(fact.who)} was not absent from the raising of ${study.name(child)}`,
  }));
}

function standingOf(study: Study, child: string): Standing {
  const absences = absencesOf(study, child);
  const both = raisedByMore(study, child);
  if (absences.length === 0 && both.length > 0) return { is: "no", told: () => both };
  if (absences.length === 0) return notKnown;
  const [parent = ""] = raisingParents(study, child);
  return {
    is: "yes",
    told: () => [
      ...absences.flatMap((one) => absenceTold(study, one)),
      ...linkTold(study, parent, child),
    ],
  };
}

function absenceTold(study: Study, { role, link }: Absence): readonly Told[] {
  const reason = role.because === null ? "reason not told" : `as told: ${role.because}`;
  const [who, child] = [study.name(role.who), study.name(link.child)];
  return [
    { fact: role, words: `${who} took no part in raising ${child} (${reason})` },
    ...linkTold(study, role.who, link.child).map(({ words }) => ({ fact: link, words })),
  ];
}
