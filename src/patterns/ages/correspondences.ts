import type { Gap } from "../../family/time/timeline.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import { completedAges } from "./completed-age.ts";
import type { Milestone } from "./milestones.ts";
import { milestonesOf } from "./milestones.ts";
import { once } from "../../family/once.ts";

interface Aged extends Milestone {
  readonly age: number;
}

/** The same thing at the same completed age, or a year apart, in two of one line. */
export interface Correspondence {
  readonly elder: Aged;
  readonly younger: Aged;
}

/** The pairs that agree, and how many were looked at. */
export interface Correspondences {
  readonly near: readonly Correspondence[];
  readonly examined: number;
}

/**
 * The direct line as far up as the settings say, and brothers or sisters of one gender; one event
 * that befell both is none.
 */
export function correspondencesIn(study: Study): Correspondences {
  const aged = once((id: string) => agedOf(study, id));
  const near: Correspondence[] = [];
  let examined = 0;
  for (const who of study.kin.kin) {
    const own = aged(who);
    if (own.length === 0) continue;
    for (const other of eldersOf(study, who))
      for (const elder of aged(other))
        for (const younger of own) {
          if (younger.kind !== elder.kind || younger.fact === elder.fact) continue;
          examined += 1;
          if (Math.abs(elder.age - younger.age) <= 1) near.push({ elder, younger });
        }
  }
  return { near, examined };
}

function agedOf(study: Study, who: string): readonly Aged[] {
  const common: readonly number[] = study.settings.commonAges;
  const milestones = milestonesOf(study, who);
  if (milestones.length === 0) return [];
  const ageAt = completedAges(study, who);
  return milestones.flatMap((one) => {
    const age = ageAt(one.fact.time.start, dayOf(study, one));
    const { kind, fact, of } = one;
    return age === null || common.includes(age) ? [] : [{ who, kind, fact, of, age }];
  });
}

/** When a birth or a death was: of all whom it touched it is asked. */
function dayOf({ lifeOf }: Study, { who, kind, of }: Milestone): Gap | null {
  if (kind === "birth of the first child") return of === null ? null : lifeOf(of).born;
  return kind.startsWith("death") ? lifeOf(of ?? who).died : null;
}

/** The line as far up as is looked, then brothers or sisters of one gender who were born before. */
function eldersOf(study: Study, id: string): readonly string[] {
  const line = lineOf(study, id);
  const siblings = sameSexSiblings(study, id);
  return siblings.length === 0 ? line : [...line, ...siblings];
}

function lineOf({ kin, settings }: Study, id: string): readonly string[] {
  const line = [id];
  for (let up = 0, from = 0; up < settings.ageLine && from < line.length; up++) {
    const last = line.length;
    for (; from < last; from++)
      for (const parent of kin.parentsOf(line[from] ?? id))
        if (!line.includes(parent)) line.push(parent);
  }
  return line.slice(1);
}

function sameSexSiblings({ family, kin, birthOf }: Study, id: string): readonly string[] {
  const gender = family.people.get(id)?.gender;
  if (gender !== "female" && gender !== "male") return [];
  return kin
    .siblingsOf(id)
    .filter((other) => family.people.get(other)?.gender === gender)
    .filter((other) => family.timeline.before(birthOf(other), birthOf(id)) === "yes");
}

/** How two hang together: up the line by the first way there is, or by the parents they share. */
export function linksBetween(study: Study, elder: string, younger: string): readonly Told[] {
  const way = wayUp(study, younger, elder);
  return way.length > 0
    ? way.slice(1).flatMap((parent, at) => linkTold(study, parent, way[at] ?? ""))
    : sharedLinks(study, elder, younger);
}

/** From somebody up to somebody, both named; empty where there is no way as far as is looked. */
function wayUp({ kin, settings }: Study, from: string, to: string): readonly string[] {
  let ways: readonly (readonly string[])[] = [[from]];
  for (let up = 0; up < settings.ageLine; up++) {
    ways = ways.flatMap((way) => kin.parentsOf(way.at(-1) ?? "").map((one) => [...way, one]));
    const found = ways.find((way) => way.at(-1) === to);
    if (found !== undefined) return found;
  }
  return [];
}

function sharedLinks(study: Study, elder: string, younger: string): readonly Told[] {
  const { parentsOf } = study.kin;
  return parentsOf(younger, ["birth"])
    .filter((parent) => parentsOf(elder, ["birth"]).includes(parent))
    .flatMap((parent) => [elder, younger].flatMap((child) => linkTold(study, parent, child)));
}
