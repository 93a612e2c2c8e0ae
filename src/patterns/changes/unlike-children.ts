import { roles } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import { fewPeople } from "../few-people.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import type { Break } from "./break.ts";

/** A seat handed down, which the next child is told not to have held. */
export function unlikeChildren(study: Study): readonly Break[] {
  return study.transmissions().flatMap(({ way, family, core }) => {
    const last = way.at(-1) ?? "";
    return study
      .about(last)
      .roles.filter((role) => isDenied(study, role, { last, family }))
      .map((role): Break => {
        const label = role.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ");
        const what = (): string =>
          `the ${wordFor(study.family, { label: "seat", plain: "place" })} is told of ${fewPeople(study, way.slice(1))}, and known not to be so of ${study.name(role.who)} (${label})`;
        return {
          about: [role.who, last],
          trait: `${family}-not-handed-on`,
          sides: [role.who, last],
          title: "It is not handed on",
          change: null,
          certain: true,
          tags: [role.who],
          words: () => ({
            what: what(),
            told: [
              ...core,
              { fact: role, words: `${study.name(role.who)}: known not to be so` },
              ...linkTold(study, last, role.who),
            ],
          }),
        };
      });
  });
}

interface Seat {
  readonly last: string;
  readonly family: string;
}

function isDenied(study: Study, role: Role, { last, family }: Seat): boolean {
  return (
    role.answer === "no" &&
    role.level === "stated" &&
    role.toward === last &&
    study.kin.isParentOf(last, role.who) &&
    role.kinds.some((kind) => roles[kind].family === family || kind === family)
  );
}
