import { ties } from "../../catalogue/ties.ts";
import type { Fact } from "../../family/fact.ts";
import type { Bond, Condition, FamilyEvent, Role } from "../../family/statements.ts";
import type { ValueKey } from "../../family/value.ts";
import type { Question } from "../finding.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Study } from "../study.ts";
import { valuesOf } from "../values-of.ts";
import { capital, inWords } from "../wording.ts";

/** What of a life is asked about, in words. */
const matters: readonly (readonly [ValueKey, (who: string) => string])[] = [
  ["born", (who) => `the birth of ${who}`],
  ["died", (who) => `the death of ${who}`],
  ["age", (who) => `the age of ${who}`],
  ["cause", (who) => `what ${who} died of`],
  ["manner", (who) => `how ${who} died`],
];

/** What is told in more than one way: of a life, and of any line that has another version. */
export function contradictions(study: Study): readonly Question[] {
  return [...ofPeople(study), ...ofLines(study)];
}

function ofPeople(study: Study): readonly Question[] {
  const spoken = matters.flatMap(([key]) => study.kinWith(key));
  return kinAmong(study, spoken).flatMap((id) =>
    matters.flatMap(([key, what]) => {
      const told = [...new Set(valuesOf(study, id, key).map(({ is }) => is))].sort();
      if (told.length < 2) return [];
      return [asked([id], what(study.name(id)), ` (${told.join("; ")})`)];
    }),
  );
}

function ofLines(study: Study): readonly Question[] {
  const { bonds, roles, conditions, events } = study.family;
  const twice = <T extends Fact>(facts: readonly T[]): readonly T[] =>
    facts.filter((fact) => study.versionsOf(fact).length > 0);
  return [
    ...twice(bonds).map((bond) => ofBond(study, bond)),
    ...twice(roles).map(({ who }: Role) => asked([who], `the place of ${study.name(who)}`)),
    ...twice(conditions).map(({ who }: Condition) => asked([who], `how ${study.name(who)} was`)),
    ...twice(events).map(({ who }: FamilyEvent) =>
      asked(who, `what happened to ${inWords(who.map(study.name))}`),
    ),
  ];
}

/** Where harm is told, it is asked of those who told of the two, and never of who is said to have done it. */
function ofBond(study: Study, bond: Bond): Question {
  const { between, phases } = bond;
  const question = asked(between, `how it was between ${study.list(between)}`);
  if (!phases.some(({ tie }) => tie !== null && ties[tie].tone === "harm")) return question;
  const done = phases.flatMap(({ by }) => by);
  const tellers = [bond, ...study.versionsOf(bond)].flatMap(({ says }) => says);
  const of = tellers.filter((id) => !done.includes(id) && study.mayLive(id));
  return { ...question, of: [...new Set(of)] };
}

function asked(about: readonly string[], what: string, versions = ""): Question {
  return {
    about,
    ask: `${capital(what)} is told in different ways${versions}: who was there, and who could say more?`,
    settles: null,
  };
}
