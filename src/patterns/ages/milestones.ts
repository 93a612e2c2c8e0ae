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

function death({ family }: Study, who: string): readonly Milestone[] {
  const died = family.people.get(who)?.died ?? null;
  return died === null || !counted(died) ? [] : [{ who, kind: "death", fact: died, of: null }];
}

function firstChild(study: Study, who: string): readonly Milestone[] {
  const { timeline, people } = study.family;
  const children = study.kin.childrenOf(who, ["birth"]);
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
  const states = study.couplesOf(who).flatMap((couple) => couple.states);
  const kinds = [
    ["married", "wedding"],
    ["divorced", "divorce"],
  ] as const;
  return kinds.flatMap(([union, kind]) =>
    states
      .filter((state) => state.union === union)
      .slice(0, 1)
      .map(({ phase }) => ({ who, kind, fact: phase, of: null })),
  );
}

function breakdowns({ about }: Study, who: string): readonly Milestone[] {
  return about(who)
    .conditions.filter(counted)
    .flatMap((line) => {
      const first = line.phases.find(counted);
      if (line.who !== who || first === undefined || !diagnoses.includes(line.kind)) return [];
      if (statuses[first.status].holds !== "has") return [];
      const kind = `beginning of ${conditions[line.kind].label}`;
      return [{ who, kind, fact: first, of: null }];
    });
}

/** Becoming a widow or widower, and losing a parent. */
function losses(study: Study, who: string): readonly Milestone[] {
  const { kin } = study;
  const partners = kin.partnersOf(who).flatMap((id) => death(study, id));
  const parents = kin.parentsOf(who).flatMap((id) => death(study, id));
  return [
    ...partners.map(({ who: of, fact }) => ({ who, kind: "death of the partner", fact, of })),
    ...parents.map(({ who: of, fact }) => ({ who, kind: "death of a parent", fact, of })),
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
