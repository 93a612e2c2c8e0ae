import { roles } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";
import { isOpenRole } from "./open-role.ts";
import type { Place } from "./held-seats.ts";
import { placeTold } from "./held-seats.ts";
import type { RoleFamily } from "./seats.ts";
import { familyOfRole } from "./seats.ts";

interface Asked {
  readonly who: string;
  readonly family: RoleFamily;
  readonly place: Place;
}

/** A role of the family that somebody is told not to hold in that place. */
export function deniedSeat(study: Study, asked: Asked): readonly Told[] {
  return linesOf(study, asked)
    .filter(({ answer, level }) => answer === "no" && level === "stated")
    .slice(0, 1)
    .flatMap((fact) => [
      {
        fact,
        words: `${study.name(fact.who)}: known not to be ${fact.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ")}`,
      },
      ...placeTold(study, { ...asked, toward: fact.toward ?? "" }),
    ]);
}

/** Whether such a role was asked about without an answer, or is only supposed. */
export function isOpenSeat(study: Study, asked: Asked): boolean {
  return linesOf(study, asked).some(isOpenRole);
}

function linesOf({ about, kin }: Study, { who, family: wanted, place }: Asked): readonly Role[] {
  const toward = place === "child" ? kin.parentsOf(who) : kin.partnersOf(who);
  return about(who).roles.filter(
    (role) =>
      role.who === who &&
      role.toward !== null &&
      toward.includes(role.toward) &&
      role.kinds.some((kind) => familyOfRole(kind) === wanted),
  );
}
