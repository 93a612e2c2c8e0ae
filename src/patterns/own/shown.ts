import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { OwnPattern } from "../../family/conversation.ts";
import type { Fact } from "../../family/fact.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import { sit } from "./seat-fit.ts";

/** A statement that shows a pattern of one's own, or denies it. */
export interface Shown {
  readonly who: string;
  /** Toward whom, or with whom; `null` where it is of one alone. */
  readonly toward: string | null;
  readonly is: "yes" | "possible" | "no";
  readonly fact: Fact;
  readonly words: string;
}

/** Every statement of a kind that the pattern names, by people in its seats. */
export function shownIn(study: Study, pattern: OwnPattern): readonly Shown[] {
  const all = [
    ...ofRoles(study, pattern),
    ...ofTies(study, pattern),
    ...ofUnions(study, pattern),
    ...ofConditions(study, pattern),
    ...ofEvents(study, pattern),
  ];
  const kin = new Set(study.kin.kin);
  return all.filter((one) => kin.has(one.who) && sit(study, pattern, [one.who, one.toward]));
}

/** Told so, or told not to be so; a blank, a guess and what is said in general are neither. */
function answerOf(fact: Fact): "yes" | "no" | null {
  if (counted(fact)) return "yes";
  return fact.answer === "no" && fact.level === "stated" ? "no" : null;
}

function told(
  study: Study,
  [who, toward]: readonly [string, string | null],
  what: Pick<Shown, "fact"> & { readonly label: string; readonly maybe?: boolean },
): readonly Shown[] {
  const is = answerOf(what.fact);
  if (is === null) return [];
  const to = toward === null ? "" : ` and ${study.name(toward)}`;
  const not = is === "no" ? ", known not to be so" : "";
  const words = `${study.name(who)}${to}: ${what.label}${not}`;
  return [
    {
      who,
      toward,
      is: is === "yes" && what.maybe === true ? "possible" : is,
      fact: what.fact,
      words,
    },
  ];
}

function ofRoles(study: Study, pattern: OwnPattern): readonly Shown[] {
  return study.family.roles.flatMap((fact) => {
    const kind = fact.kinds.find((one) => pattern.roles.includes(one));
    if (kind === undefined) return [];
    return told(study, [fact.who, fact.toward], {
      fact,
      label: wordFor(study.family, roles[kind]),
    });
  });
}

/** A tie that goes one way is the doer's; any other both have. */
function ofTies(study: Study, pattern: OwnPattern): readonly Shown[] {
  return study.family.bonds.flatMap(({ between: [a, b], phases }) =>
    phases.flatMap((fact) => {
      const { tie } = fact;
      if (tie === null || !pattern.ties.includes(tie)) return [];
      const label = wordFor(study.family, ties[tie]);
      const oneWay = ties[tie].way === "one-way";
      return [[a, b] as const, [b, a] as const]
        .filter(([who]) => !oneWay || fact.by.includes(who))
        .flatMap((pair) => told(study, pair, { fact, label }));
    }),
  );
}

function ofUnions(study: Study, pattern: OwnPattern): readonly Shown[] {
  return study.family.bonds.flatMap(({ between: [a, b], phases }) =>
    phases.flatMap((fact) => {
      const { union } = fact;
      if (union === null || !pattern.unions.includes(union)) return [];
      const label = unions[union].label;
      return [[a, b] as const, [b, a] as const].flatMap((pair) =>
        told(study, pair, { fact, label }),
      );
    }),
  );
}

function ofConditions(study: Study, pattern: OwnPattern): readonly Shown[] {
  return study.family.conditions.flatMap((fact) => {
    if (!pattern.conditions.includes(fact.kind)) return [];
    const holds = fact.phases.filter(counted).map(({ status }) => statuses[status].holds);
    const has = holds.some((one) => one === "has" || one === "had");
    const maybe = !has && holds.includes("maybe");
    if (counted(fact) && !has && !maybe) return [];
    return told(study, [fact.who, null], { fact, label: conditions[fact.kind].label, maybe });
  });
}

function ofEvents(study: Study, pattern: OwnPattern): readonly Shown[] {
  return study.family.events.flatMap((fact) => {
    if (!pattern.events.includes(fact.kind)) return [];
    const others = fact.toward.length === 0 ? [null] : fact.toward;
    return fact.who.flatMap((who) =>
      others.flatMap((other) =>
        told(study, [who, other], { fact, label: events[fact.kind].label }),
      ),
    );
  });
}
