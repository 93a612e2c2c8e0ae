import { statuses } from "../catalogue/statuses.ts";
import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import type { Bond, Condition, Role } from "../family/statements.ts";
import { counted } from "./counted.ts";
import { grouped } from "./grouped.ts";

/** A line that says of something that it is so, and a line of somebody else that says it is not. */
export interface Denial {
  readonly said: Fact;
  readonly denied: Fact;
}

/**
 * Who tells that something was not so tells differently what another tells to be so. It needs no
 * word for it in the file. Somebody who says both is another matter, and so is an open answer.
 */
export function denialsIn({ bonds, roles, conditions }: Family): readonly Denial[] {
  return [
    ...among(conditions, ofCondition, isAbsent),
    ...among(roles, ofRole, saysNo),
    ...among(bonds, ofBond, saysNo),
  ];
}

type KeysOf<T> = (one: T) => readonly string[];

function among<T extends Fact>(
  lines: readonly T[],
  keysOf: KeysOf<T>,
  denies: (one: T) => boolean,
): readonly Denial[] {
  const denials = lines.filter((line) => line.level === "stated" && denies(line));
  if (denials.length === 0) return [];
  const told = grouped(
    lines.filter((line) => counted(line) && !denies(line)),
    keysOf,
  );
  return denials.flatMap((denied) =>
    [...new Set(keysOf(denied).flatMap(told))]
      .filter((said) => areOthers(said, denied))
      .map((said) => ({ said, denied })),
  );
}

function areOthers(a: Fact, b: Fact): boolean {
  return b.says.length > 0 && a.says.length > 0 && !a.says.some((who) => b.says.includes(who));
}

function saysNo({ answer }: Fact): boolean {
  return answer === "no";
}

/** Told not to have it, in so many words. */
function isAbsent(line: Condition): boolean {
  return (
    saysNo(line) ||
    line.phases.every((phase) => counted(phase) && statuses[phase.status].holds === "not")
  );
}

function ofCondition({ who, kind }: Condition): readonly string[] {
  return [`${who} ${kind}`];
}

function ofRole({ who, toward, kinds }: Role): readonly string[] {
  return kinds.map((kind) => `${who} ${kind} ${toward ?? ""}`);
}

function ofBond({ between, phases }: Bond): readonly string[] {
  const pair = [...between].sort().join(" ");
  return phases.flatMap(({ tie }) => (tie === null ? [] : [`${pair} ${tie}`]));
}
