import type { UnionKind } from "../../catalogue/unions.ts";
import type { ConditionKind } from "../../catalogue/conditions.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import type { Fact } from "../../family/fact.ts";
import { counted } from "../counted.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Told } from "../told.ts";
import { diagnoses } from "../traits/diagnoses.ts";
import type { Study } from "../study.ts";

/** Something that happens in many lives, at one moment of one life. */
export interface Milestone {
  readonly who: string;
  /** The same word in every life: "death", "wedding", "losing a parent". */
  readonly kind: string;
  readonly fact: Fact;
  /** Whose birth or death it was, where that is not their own. */
  readonly of: string | null;
}

/** All that are told of somebody: the first of each kind, but for losses. */
export function milestonesOf(study: Study, who: string): readonly Milestone[] {
  return [
    ...death(study, who),
    ...firstChild(study, who),
    ...unionsOf(study, who),
    ...breakdowns(study, who),
    ...losses(study, who),
  ];
}

const none: readonly Milestone[] = [];

function death({ deathOf }: Study, who: string): readonly Milestone[] {
  const died = deathOf(who);
  return died === null ? none : [{ who, kind: "death", fact: died, of: null }];
}

function firstChild(study: Study, who: string): readonly Milestone[] {
  const { timeline, people } = study.family;
  const children = study.kin.childrenOf(who, ["birth"]);
  if (children.length === 0) return none;
  const first = children.find((child) =>
    children.every(
      (other) =>
        other === child || timeline.before(study.birthOf(child), study.birthOf(other)) === "yes",
    ),
  );
  const born = first === undefined ? null : (people.get(first)?.born ?? null);
  if (first === undefined || born === null || !counted(born)) return [];
  return [{ who, kind: "birth of the first child", fact: born, of: first }];
}

function unionsOf(study: Study, who: string): readonly Milestone[] {
  const couples = study.couplesOf(who);
  if (couples.length === 0) return none;
  const first = (union: UnionKind, kind: string): readonly Milestone[] => {
    for (const { states } of couples) {
      const state = states.find((one) => one.union === union);
      if (state !== undefined) return [{ who, kind, fact: state.phase, of: null }];
    }
    return none;
  };
  return [...first("married", "wedding"), ...first("divorced", "divorce")];
}

function breakdowns({ about }: Study, who: string): readonly Milestone[] {
  return about(who).conditions.flatMap((line) => {
    const first = counted(line) ? line.phases.find(counted) : undefined;
    if (first === undefined || statuses[first.status].holds !== "has") return none;
    const kind = beginnings[line.kind];
    return kind === undefined ? none : [{ who, kind, fact: first, of: null }];
  });
}

const beginnings: Readonly<Partial<Record<ConditionKind, string>>> = Object.fromEntries(
  diagnoses.map((kind) => [kind, `beginning of ${conditions[kind].label}`]),
);

/** Becoming a widow or widower, and losing a parent. */
function losses(study: Study, who: string): readonly Milestone[] {
  const { kin, deathOf } = study;
  const lost = (of: string, kind: string): readonly Milestone[] => {
    const fact = deathOf(of);
    return fact === null ? none : [{ who, kind, fact, of }];
  };
  return [
    ...kin.partnersOf(who).flatMap((of) => lost(of, "death of the partner")),
    ...kin.parentsOf(who).flatMap((of) => lost(of, "death of a parent")),
  ];
}

/** What else a milestone takes: whose parent or partner it was. */
export function alsoTold(study: Study, { who, kind, of }: Milestone): readonly Told[] {
  if (of === null) return [];
  if (kind === "death of a parent") return linkTold(study, of, who);
  if (kind !== "death of the partner") return linkTold(study, who, of);
  return study
    .couplesOf(who)
    .filter(({ partner }) => partner === of)
    .map(({ bond }) => ({ fact: bond, words: `${study.list(bond.between)}: a couple` }));
}
