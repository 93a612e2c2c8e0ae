import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { roles } from "../../catalogue/roles.ts";
import { ties } from "../../catalogue/ties.ts";
import type { Family } from "../family.ts";
import { inPlainWords } from "../in-plain-words.ts";
import type { Role } from "../statements.ts";

/**
 * The family's own copy: in plain words, without the illnesses of others unless they are wanted, and
 * without harm: the sheet may be found at home by the one who does it.
 */
export function forClient(told: Family, { diagnoses }: { readonly diagnoses?: boolean }): Family {
  return inPlainWords(withoutHarm(diagnoses === true ? told : withoutDiagnoses(told)));
}

function withoutHarm(family: Family): Family {
  return {
    ...family,
    bonds: family.bonds.flatMap((bond) => {
      const phases = bond.phases.filter(({ tie }) => tie === null || ties[tie].tone !== "harm");
      if (phases.length === bond.phases.length) return [bond];
      return phases.length === 0 ? [] : [{ ...bond, phases }];
    }),
    roles: family.roles.flatMap((role) =>
      withKinds(
        role,
        role.kinds.filter((kind) => roles[kind].harm !== true),
      ),
    ),
    events: family.events.filter(({ kind }) => kind !== "was-harmed"),
  };
}

/** Illnesses, treatments and causes of death of others are not for a family's own copy, nor roles that tell of them. */
function withoutDiagnoses(family: Family): Family {
  const isOther = (id: string): boolean => !family.index.includes(id);
  const people = [...family.people].map(
    ([id, person]) => [id, isOther(id) ? { ...person, cause: null } : person] as const,
  );
  return {
    ...family,
    people: new Map(people),
    conditions: family.conditions.filter(
      ({ who, kind }) => !isOther(who) || conditions[kind].group === "habit",
    ),
    roles: family.roles.flatMap((role) => withoutIllness(role, isOther)),
    events: family.events.filter(
      ({ who, kind }) => !who.some(isOther) || !["health", "help"].includes(events[kind].group),
    ),
  };
}

/** The words of a role that tell nobody else's illness, and what it looked like if none does. */
function withoutIllness(role: Role, isOther: (id: string) => boolean): readonly Role[] {
  const kinds = role.kinds.filter((kind) => {
    const ill = { holder: role.who, other: role.toward, none: null }[roles[kind].ill ?? "none"];
    return ill === null || !isOther(ill);
  });
  return withKinds(role, kinds);
}

/** A role with some of its words; what it looked like may tell of the others. */
function withKinds(role: Role, kinds: Role["kinds"]): readonly Role[] {
  if (kinds.length === role.kinds.length) return [role];
  return kinds.length === 0 ? [] : [{ ...role, kinds, shown: null }];
}
