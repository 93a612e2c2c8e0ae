import { areas } from "../../catalogue/areas.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { parentages } from "../../catalogue/parentage.ts";
import { roleLabels } from "../../drawing/wording/role-labels.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import type { Role } from "../../family/statements.ts";
import { eventWords } from "../chronology/event-words.ts";
import { bondStatement } from "./bond-statement.ts";
import { maker, type Make } from "./maker.ts";
import { personStatement } from "./person-statement.ts";
import type { Statement } from "./statement.ts";
import { talkStatements } from "./talk-statements.ts";

/**
 * All that a family file says, a statement each.
 * @param renamed ids by what they are called instead in keys and contents; words stay as they are
 */
export function statementsOf(
  family: Family,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly Statement[] {
  const make = maker(family, renamed);
  return [
    ...[...family.people.values()].map((person) => personStatement(family, person, make)),
    ...links(family, make),
    ...family.bonds.map((bond) => bondStatement(family, bond, make)),
    ...family.roles.map((role) => roleStatement(family, role, make)),
    ...health(family, make),
    ...happened(family, make),
    ...talkStatements(family, make),
  ];
}

function links(family: Family, make: Make): readonly Statement[] {
  return [
    ...family.parentages.map((fact) =>
      make(fact, {
        of: ["child", fact.child, fact.parent],
        about: `${make.names([fact.child])}: ${parentages[fact.kind].label} ${called(family, fact.parent)}`,
        on: [fact.child],
      }),
    ),
    ...family.twins.map((fact) =>
      make(fact, {
        of: ["twins", ...fact.children],
        about: `${make.names(fact.children)}: born together`,
        on: fact.children.slice(0, 1),
      }),
    ),
    ...family.birthOrders.map((ids) =>
      make(
        { ids },
        { of: ["order", ...ids], about: `In order of birth: ${make.names(ids)}`, on: [] },
      ),
    ),
  ];
}

function roleStatement(family: Family, role: Role, make: Make): Statement {
  const { who, toward, kinds } = role;
  const whom = toward === null ? "" : ` toward ${called(family, toward)}`;
  return make(role, {
    of: ["role", who, toward ?? "-"],
    about: `${make.names([who])}${whom}: ${roleLabels(family, kinds).join(", ")}`,
    on: toward === null ? [who] : [role.path],
    state: role.time.ended === "yes" ? "over" : "open",
  });
}

function health(family: Family, make: Make): readonly Statement[] {
  return [
    ...family.conditions.map((fact) =>
      make(fact, {
        of: ["condition", fact.who, fact.kind],
        about: `${make.names([fact.who])}: ${conditions[fact.kind].label}`,
        on: [fact.who],
        state: fact.phases.at(-1)?.status === "recovery" ? "over" : "open",
      }),
    ),
    // What is told under a person is a part of that person's own statement.
    ...family.functioning
      .filter(({ path }) => path[0] !== "people")
      .map((fact) =>
        make(fact, {
          of: ["functioning", fact.who, fact.area],
          about: `${make.names([fact.who])}: ${areas[fact.area].label} ${fact.is}`,
          on: [fact.who],
        }),
      ),
  ];
}

function happened(family: Family, make: Make): readonly Statement[] {
  return [
    ...family.events.map((fact) =>
      make(fact, {
        of: ["event", fact.kind, ...fact.who],
        about: `${fact.who.length === 0 ? "" : `${make.names(fact.who)}: `}${eventWords(family, fact)}`,
        on: fact.who.slice(0, 1),
      }),
    ),
    ...family.households.map((fact) =>
      make(fact, {
        of: ["household"],
        about: `${make.names(fact.members)}: live together`,
        on: [],
      }),
    ),
    ...family.triangles.map((fact) =>
      make(fact, {
        of: ["triangle", ...[...fact.people].sort()],
        about: `Triangle of ${make.names(fact.people)}`,
        on: [],
      }),
    ),
    ...family.coalitions.map((fact) =>
      make(fact, {
        of: ["coalition", ...fact.members],
        about: `${make.names(fact.members)}: together against ${make.names(fact.against)}`,
        on: [],
      }),
    ),
  ];
}
