import { conditions } from "../../catalogue/conditions.ts";
import { parentages } from "../../catalogue/parentage.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import { capitalized } from "../../drawing/page/capitalized.ts";
import { listed } from "../../drawing/page/listed.ts";
import { roleLabels } from "../../drawing/wording/role-labels.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Bond, Role } from "../../family/statements.ts";
import { entriesOf } from "../chronology/entries.ts";
import { phaseWords } from "../pack/phase-words.ts";
import { contentOf, type Statement } from "./statement.ts";

/** All that a family file says, a statement each. */
export function statementsOf(family: Family): readonly Statement[] {
  return numbered([
    ...[...family.people.values()].map((person) => ({
      ...{ key: `person ${person.id}`, words: names(family, [person.id]), fact: null, ...open },
      content: contentOf(person),
    })),
    ...family.parentages.map((fact) => ({
      ...{ key: `child ${fact.child} ${fact.parent} ${fact.kind}`, fact, ...open },
      words: `${names(family, [fact.child])}: ${parentages[fact.kind].label} ${called(family, fact.parent)}`,
      content: contentOf(fact),
    })),
    ...family.bonds.map((bond) => bondStatement(family, bond, names(family, bond.between))),
    ...family.roles.map((role) => roleStatement(family, role)),
    ...family.conditions.map((fact) => ({
      key: `condition ${fact.who} ${fact.kind}`,
      words: `${names(family, [fact.who])}: ${conditions[fact.kind].label}`,
      ...{ content: contentOf(fact), fact },
      state: fact.phases.at(-1)?.status === "recovery" ? ("over" as const) : ("open" as const),
    })),
    ...eventStatements(family),
    ...[...family.notes, ...family.questions].map((fact) => ({
      ...{ key: `note ${fact.text}`, words: `“${fact.text}”`, fact, ...open },
      content: contentOf(fact),
    })),
  ]);
}

const open = { state: "open" as const };

function names(family: Family, ids: readonly string[]): string {
  return capitalized(listed(ids.map((id) => called(family, id))));
}

function roleStatement(family: Family, role: Role): Statement {
  const { who, toward, kinds } = role;
  const whom = toward === null ? "" : ` toward ${called(family, toward)}`;
  return {
    key: `role ${who} ${toward ?? ""} ${kinds.join(" ")}`,
    words: `${names(family, [who])}${whom}: ${roleLabels(kinds).join(", ")}`,
    ...{ content: contentOf(role), fact: role },
    state: role.time.ended === "yes" ? "over" : "open",
  };
}

function eventStatements(family: Family): readonly Statement[] {
  return entriesOf(family)
    .filter(({ fact }) => fact.path[0] === "events")
    .map(({ who, what, fact }) => ({
      key: `event ${who.join(" ")} ${what}`,
      words: `${who.length === 0 ? "" : `${names(family, who)}: `}${what}`,
      ...{ content: contentOf(fact), fact, ...open },
    }));
}

function bondStatement(family: Family, bond: Bond, pair: string): Statement {
  const { between, phases, section } = bond;
  const last = phases.at(-1);
  const tie = phases.findLast((phase) => phase.tie !== null)?.tie ?? null;
  const earlier = phases
    .slice(0, -1)
    .some((phase) => phase.tie !== null && ties[phase.tie].sign !== "positive");
  const isOver = last?.union != null && unions[last.union].does === "ends";
  const isMended = tie !== null && ties[tie].sign === "positive" && earlier;
  const said = last === undefined ? "" : phaseWords(family, last, between);
  return {
    key: `bond ${section} ${[...between].sort().join(" ")}`,
    words: said === "" ? pair : `${pair}: ${phases.length > 1 ? "now " : ""}${said}`,
    content: contentOf(bond),
    fact: bond,
    state: isOver ? "over" : isMended ? "mended" : "open",
  };
}

/** Several of one key are told apart by their order. */
function numbered(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Map<string, number>();
  return statements.map((one) => {
    const count = (seen.get(one.key) ?? 0) + 1;
    seen.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key} ${count}` };
  });
}
