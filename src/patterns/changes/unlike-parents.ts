import { conditions } from "../../catalogue/conditions.ts";
import type { ConditionKind } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { fewPeople } from "../few-people.ts";
import { linkTold } from "../recurrence/links.ts";
import { linesAbove } from "../recurrence/line-above.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Study } from "../study.ts";
import { diagnoses } from "../traits/diagnoses.ts";
import type { Break, BreakWords } from "./break.ts";
import { conditionEnd } from "./condition-end.ts";
import { traitOf } from "../traits/trait-of.ts";
import type { NamedTrait } from "../recurrence/line.ts";

/** What recurred down a line, and what the next in line is told not to have, or to have got over. */
export function unlikeParents(study: Study): readonly Break[] {
  const plain = study.traits().filter(({ id }) => !diagnoses.some((kind) => kind === id));
  return [
    ...plain.flatMap((named) => nextWithout(study, named)),
    ...diagnoses.flatMap((kind) => ofCondition(study, kind)),
  ];
}

function ofCondition(study: Study, kind: ConditionKind): Break[] {
  const named = traitOf(study, kind);
  const recovered = firmly(named).flatMap((one) => {
    const above = linesAbove(study, named.trait, one);
    return youngest(study, one).flatMap((who) => gotOver(study, kind, { above, who }));
  });
  return [...recovered, ...nextWithout(study, named)];
}

function firmly({ lines }: NamedTrait): readonly Recurring[] {
  return lines().filter(({ grade, verdict }) => grade >= 2 && verdict === "yes");
}

/** Holders below whom nobody holds it. */
function youngest(study: Study, { holders }: Recurring): readonly string[] {
  const there = new Set(holders);
  return holders.filter((id) => !study.kin.childrenOf(id).some((child) => there.has(child)));
}

/** A child of the last holders who is told not to have it; nobody known is no such child. */
function nextWithout(study: Study, named: NamedTrait): Break[] {
  const { id: kind, label, trait } = named;
  return firmly(named).flatMap((one) => {
    const above = linesAbove(study, trait, one);
    return youngest(study, one).flatMap((holder) =>
      study.kin
        .childrenOf(holder)
        .filter((child) => trait.of(child)?.is === "no")
        .map((child): Break => {
          const words = (): BreakWords => {
            const line = above(child);
            return {
              what: `${label} is told of ${fewPeople(study, line.holders)}, and known not to be so of ${study.name(child)}`,
              told: [
                ...line.told,
                ...(trait.of(child)?.told() ?? []),
                ...linkTold(study, holder, child),
              ],
            };
          };
          return {
            about: [child],
            trait: `${kind}-not`,
            sides: [child],
            title: "It stops here, as far as known",
            change: null,
            certain: true,
            tags: [child],
            words,
          };
        }),
    );
  });
}

interface Holder {
  readonly above: ReturnType<typeof linesAbove>;
  readonly who: string;
}

function gotOver(study: Study, kind: ConditionKind, { above, who }: Holder): Break[] {
  const end = conditionEnd(study, who, kind);
  if (end === null) return [];
  const { phase, at } = end;
  const recovers = statuses[phase.status].holds === "had";
  const words = (): BreakWords => {
    const line = above(who);
    const holders = [...line.holders, ...(line.holders.includes(who) ? [] : [who])];
    const over = recovers
      ? `${study.name(who)} is told to be in recovery`
      : `it is told to have ended with ${study.name(who)}`;
    const what = `${conditions[kind].label} is told of ${fewPeople(study, holders)}, and ${over}`;
    const said = `${study.name(who)}: ${recovers ? "in recovery" : `${conditions[kind].label}, ended`}`;
    return { what, told: [...line.told, { fact: phase, words: said }] };
  };
  return [
    {
      about: [who],
      trait: `${kind}-over`,
      sides: [who],
      title: recovers ? "In recovery" : "It ended here, as told",
      change: at,
      changed: phase,
      certain: true,
      tags: [phase.path],
      words,
    },
  ];
}
