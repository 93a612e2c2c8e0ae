import { conditions } from "../../catalogue/conditions.ts";
import { genders } from "../../catalogue/people.ts";
import { roles } from "../../catalogue/roles.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import type { Bond, Phase, Role } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import { keyOf } from "../tag.ts";
import { listed } from "./listed.ts";
import { wordFor } from "../../family/word-for.ts";
import { called } from "../../family/called.ts";
import { capitalized } from "./capitalized.ts";

/** Everybody, every bond and every role that a family is told to have, in a few words each, by key. */
export function wordsOf(family: Family): ReadonlyMap<string, string> {
  return new Map([
    ...[...family.people.values()].map(
      (person) => [person.id, personWords(family, person)] as const,
    ),
    ...family.bonds
      .filter(drawable)
      .map((bond) => [keyOf(bond.path), bondWords(family, bond)] as const),
    ...family.roles
      .filter(drawable)
      .map((role) => [keyOf(role.path), roleWords(family, role)] as const),
  ]);
}

function personWords(family: Family, person: Person): string {
  const said = [
    capitalized(called(family, person.id)),
    ...(person.gender === "unknown" || person.kind !== "person"
      ? []
      : [genders[person.gender].label]),
    ...(person.dead === "yes" ? ["died"] : []),
    ...family.conditions
      .filter((told) => told.who === person.id && drawable(told))
      .map(conditionWords),
  ];
  return said.join(", ");
}

function conditionWords({ kind, phases }: Family["conditions"][number]): string {
  const status = phases.at(-1)?.status;
  const held = status === undefined ? "" : statuses[status].label;
  return `${conditions[kind].label} ${held}`.trim();
}

/** "The mother and Ann: fused, then contact broken off (by the mother), then reconciled". */
function bondWords(family: Family, { between, phases }: Bond): string {
  const states = phases
    .filter(drawable)
    .map((phase) => phaseWords(family, phase))
    .filter((words, i, all) => words !== "" && words !== all[i - 1]);
  const pair = capitalized(listed(between.map((id) => called(family, id))));
  return states.length === 0 ? pair : `${pair}: ${states.join(", then ")}`;
}

function phaseWords(family: Family, { tie, union, by }: Phase): string {
  const kinds = [
    ...(union === null ? [] : [unions[union].label]),
    ...(tie === null ? [] : [wordFor(family, ties[tie])]),
  ];
  const whom = by.map((id) => called(family, id));
  const began = kinds.length === 0 || whom.length === 0 ? "" : ` (by ${listed(whom)})`;
  return `${kinds.join(", ")}${began}`;
}

/** "Ann toward the mother: best friend, confidant". */
function roleWords(family: Family, { who, toward, kinds, time }: Role): string {
  const holder = capitalized(called(family, who));
  const to = toward === null ? "" : ` toward ${called(family, toward)}`;
  const ended = time.ended === "yes" ? " (ended)" : "";
  return `${holder}${to}: ${kinds.map((kind) => wordFor(family, roles[kind])).join(", ")}${ended}`;
}
