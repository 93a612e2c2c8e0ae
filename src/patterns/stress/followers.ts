import { conditions } from "../../catalogue/conditions.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Fact } from "../../family/fact.ts";
import { wordFor } from "../../family/word-for.ts";
import { byWords } from "../by-words.ts";
import { grouped } from "../grouped.ts";
import { counted } from "../counted.ts";
import type { TieStretch } from "../stretches.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";
import { firstDegree } from "./household.ts";
import type { Stress } from "./stresses.ts";
import { namesAtStart } from "./names-at-start.ts";

/** What certainly began after a stress, among those whom it touched. */
export interface Follower {
  readonly people: readonly string[];
  readonly fact: Fact;
  readonly words: string;
  /** Whether it is known to have begun within two years; else it is only told as following. */
  readonly dated: boolean;
}

/** Looks up what began with whom, once for all stresses. */
export function followersIn(study: Study): (stress: Stress) => readonly Follower[] {
  const known = grouped(byWords(beginnings(study)), ({ people }) => people);
  return (stress) => {
    const touched = new Set(stress.people.flatMap((id) => [id, ...firstDegree(study, id)]));
    const near = new Set<Beginning>();
    for (const id of touched) for (const beginning of known(id)) near.add(beginning);
    const after = [...near].filter(({ people }) => people.every((id) => touched.has(id)));
    return byWords(after.flatMap((beginning) => follows(study, stress, beginning)));
  };
}

type Beginning = Omit<Follower, "dated">;

/** Told as following, with no longer gap known; or dated within two years after. */
function follows(study: Study, stress: Stress, beginning: Beginning): Follower[] {
  const gap = study.family.timeline.between(stress.at, beginning.fact.time.start);
  const named = namesAtStart(beginning.fact.time, stress);
  const dated = gap.most <= study.settings.window;
  const after = named
    ? gap.least >= 0 && gap.least <= study.settings.window
    : gap.least > 0 && dated;
  return after && beginning.fact !== stress.fact ? [{ ...beginning, dated }] : [];
}

function beginnings(study: Study): Beginning[] {
  return [...onsets(study), ...seats(study), ...turns(study)];
}

function onsets(study: Study): Beginning[] {
  return study.family.conditions.filter(counted).flatMap((condition) => {
    const first = condition.phases.find(counted);
    if (first === undefined || statuses[first.status].holds !== "has") return [];
    const words = `${conditions[condition.kind].label} of ${study.name(condition.who)}`;
    return [{ people: [condition.who], fact: first, words }];
  });
}

function seats(study: Study): Beginning[] {
  return study.family.roles
    .filter((role) => counted(role) && role.source === "roles")
    .map((role) => {
      const toward = role.toward === null ? "" : ` toward ${study.name(role.toward)}`;
      const kinds = role.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ");
      return {
        people: [role.who, ...(role.toward === null ? [] : [role.toward])],
        fact: role,
        words: `${study.name(role.who)}${toward}: ${kinds}`,
      };
    });
}

/** Ties that turn to fused, negative or distant. */
function turns(study: Study): Beginning[] {
  return study.family.bonds.filter(counted).flatMap((bond) => {
    const stretches = stretchesOf(bond);
    return stretches
      .filter((stretch, at) => weighs(stretch) && isTurn(stretch, stretches[at - 1]))
      .map(({ phase, tie }) => ({
        people: bond.between,
        fact: phase,
        words: `${study.list(bond.between)}: ${wordFor(study.family, ties[tie])}`,
      }));
  });
}

function weighs({ tie, sign }: TieStretch): boolean {
  return tie === "fused" || sign === "negative" || sign === "distant";
}

function isTurn(stretch: TieStretch, before: TieStretch | undefined): boolean {
  if (before === undefined) return true;
  return stretch.tie === "fused" ? before.tie !== "fused" : before.sign !== stretch.sign;
}
