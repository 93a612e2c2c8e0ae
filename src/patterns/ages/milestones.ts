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
  /** What else it takes: whose parent or partner it was. */
  readonly also: () => readonly Told[];
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

const nothing = (): readonly Told[] => [];

function death({ family }: Study, who: string): readonly Milestone[] {
  const died = family.people.get(who)?.died ?? null;
  return died === null || !counted(died) ? [] : [{ who, kind: "death", fact: died, also: nothing }];
}

function firstChild(study: Study, who: string): readonly Milestone[] {
  const { timeline, people } = study.family;
  const children = study.kin.childrenOf(who, ["birth"]);
  const first = children.find((child) =>
    children.every(
      (other) => other === child || timeline.before(`birth:${child}`, `birth:${other}`) === "yes",
    ),
  );
  const born = first === undefined ? null : (people.get(first)?.born ?? null);
  if (first === undefined || born === null || !counted(born)) return [];
  return [
    { who, kind: "birth of the first child", fact: born, also: () => linkTold(study, who, first) },
  ];
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
      .map(({ phase }) => ({ who, kind, fact: phase, also: nothing })),
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
      return [{ who, kind, fact: first, also: nothing }];
    });
}

/** Becoming a widow or widower, and losing a parent. */
function losses(study: Study, who: string): readonly Milestone[] {
  const { kin } = study;
  const partners = kin.partnersOf(who).flatMap((id) => death(study, id));
  const parents = kin.parentsOf(who).flatMap((id) => death(study, id));
  return [
    ...partners.map((one) => ({
      ...{ ...one, who, kind: "death of the partner" },
      also: () =>
        study
          .couplesOf(who)
          .filter(({ partner }) => partner === one.who)
          .map(({ bond }) => ({ fact: bond, words: `${study.list(bond.between)}: a couple` })),
    })),
    ...parents.map((one) => ({
      ...{ ...one, who, kind: "death of a parent" },
      also: () => linkTold(study, one.who, who),
    })),
  ];
}
