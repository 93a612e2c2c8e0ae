import { conditions } from "../../catalogue/conditions.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Fact } from "../../family/fact.ts";
import type { Role } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { byWords } from "../by-words.ts";
import { byPerson } from "../by-person.ts";
import { counted } from "../counted.ts";
import type { TieStretch } from "../stretches.ts";
import type { Study } from "../study.ts";
import { firstDegree } from "./household.ts";
import type { Stress } from "./stresses.ts";
import { namesAtStart } from "./names-at-start.ts";

/** What certainly began after a stress, among those whom it touched. */
export interface Follower {
  readonly people: readonly string[];
  readonly fact: Fact;
  readonly words: () => string;
  /** Whether it is known to have begun within two years; else it is only told as following. */
  readonly dated: boolean;
}

const none: readonly Following[] = [];

/** Looks up what began with whom, once for all stresses. */
export function followersIn(study: Study): (stress: Stress) => readonly Follower[] {
  const known = byPerson(study, beginnings(study), ({ people }) => people);
  return (stress) => {
    const touched = stress.people.flatMap((id) => [id, ...firstDegree(study, id)]);
    const near = new Set<Beginning>();
    for (const id of touched) for (const one of known(id)) near.add(one);
    if (near.size === 0) return none;
    const isTouched = (id: string): boolean => touched.includes(id);
    const after: Follower[] = [];
    for (const one of near)
      after.push(
        ...follows(study, stress, one).filter(({ named }) => named || one.people.every(isTouched)),
      );
    return byWords(after);
  };
}

type Beginning = Omit<Follower, "dated">;

interface Following extends Follower {
  /** Told as following: then it is enough that one of the two was touched. */
  readonly named: boolean;
}

/** Told as following, with no longer gap known; or dated within two years after. */
function follows(study: Study, stress: Stress, beginning: Beginning): readonly Following[] {
  const gap = study.family.timeline.between(stress.at, beginning.fact.time.start);
  const named = namesAtStart(beginning.fact.time, stress);
  const dated = gap.most <= study.settings.window;
  const after = named
    ? gap.least >= 0 && gap.least <= study.settings.window
    : gap.least > 0 && dated;
  if (!after || beginning.fact === stress.fact) return none;
  const { people, fact, words } = beginning;
  return [{ people, fact, words, dated, named }];
}

function beginnings(study: Study): Beginning[] {
  return [...onsets(study), ...seats(study), ...turns(study)];
}

function onsets(study: Study): Beginning[] {
  return study.family.conditions.flatMap((condition) => {
    if (!counted(condition)) return [];
    const first = condition.phases.find(counted);
    if (first === undefined || statuses[first.status].holds !== "has") return [];
    const words = (): string =>
      `${conditions[condition.kind].label} of ${study.name(condition.who)}`;
    return [{ people: [condition.who], fact: first, words }];
  });
}

function seats(study: Study): Beginning[] {
  return study.family.roles
    .filter((role) => counted(role) && role.source === "roles")
    .map((role) => ({
      people: [role.who, ...(role.toward === null ? [] : [role.toward])],
      fact: role,
      words: () => seatWords(study, role),
    }));
}

function seatWords({ name, family }: Study, { who, toward, kinds }: Role): string {
  const other = toward === null ? "" : ` toward ${name(toward)}`;
  return `${name(who)}${other}: ${kinds.map((kind) => wordFor(family, roles[kind])).join(", ")}`;
}

/** Ties that turn to fused, negative or distant. */
function turns(study: Study): Beginning[] {
  return study
    .ties()
    .filter((stretch, at, all) => weighs(stretch) && isTurn(stretch, before(stretch, all[at - 1])))
    .map(({ bond: { between }, phase, tie }) => ({
      people: between,
      fact: phase,
      words: () => `${study.list(between)}: ${wordFor(study.family, ties[tie])}`,
    }));
}

/** The stretch before it of the same bond. */
function before({ bond }: TieStretch, last: TieStretch | undefined): TieStretch | undefined {
  return last?.bond === bond ? last : undefined;
}

function weighs({ tie, sign }: TieStretch): boolean {
  return tie === "fused" || sign === "negative" || sign === "distant";
}

function isTurn(stretch: TieStretch, before: TieStretch | undefined): boolean {
  if (before === undefined) return true;
  return stretch.tie === "fused" ? before.tie !== "fused" : before.sign !== stretch.sign;
}
