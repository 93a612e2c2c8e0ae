import { linkTold } from "../recurrence/links.ts";
import { groupsOf } from "../recurrence/paths.ts";
import { isFirm } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Echo } from "./echo.ts";
import { isSure } from "./echo.ts";
import type { Shown } from "./shown.ts";

/** Two and more of one sibship: an echo, for neither comes before the other. */
export function amongSiblings(study: Study, held: readonly Shown[]): readonly Echo[] {
  const holders = [...new Set(held.map(({ who }) => who))];
  const pairs = holders.flatMap((id) =>
    study.kin
      .siblingsOf(id)
      .filter((other) => holders.includes(other))
      .map((other) => [id, other] as const),
  );
  return groupsOf(holders, pairs)
    .filter((group) => group.length > 1)
    .map((group) => {
      const own = held.filter(({ who }) => group.includes(who));
      const links = group.flatMap((id) =>
        study.kin.parentsOf(id, ["birth"]).flatMap((parent) => linkTold(study, parent, id)),
      );
      return {
        ...{ holders: group, about: group, how: "siblings", words: "among brothers and sisters" },
        ...{ grade: 1, sure: isSure(own), told: own, links },
      } as const;
    });
}

/** One person, with two partners and more: at most a recurrence, as for every single life. */
export function acrossPartners(study: Study, held: readonly Shown[]): readonly Echo[] {
  const holders = [...new Set(held.map(({ who }) => who))];
  return holders.flatMap((who) => {
    const partners = study.kin.partnersOf(who);
    const own = held.filter(
      (one) => one.who === who && one.toward !== null && partners.includes(one.toward),
    );
    const others = [...new Set(own.flatMap(({ toward }) => toward ?? []))].sort();
    if (others.length < 2) return [];
    return [
      {
        ...{ holders: [who, ...others], about: [who, ...others], how: "partners" },
        words: "with more than one partner",
        ...{ grade: isFirm(own) ? 2 : 1, sure: isSure(own), told: own, links: [] },
      } as const,
    ];
  });
}
