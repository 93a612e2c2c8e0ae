import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { fewPeople } from "../few-people.ts";
import type { Told } from "../told.ts";
import type { TieChain } from "../dyads/tie-chains.ts";
import { repeatableTies } from "../dyads/repeatable-ties.ts";
import { spokenBySeats } from "../dyads/spoken-by-seats.ts";
import { isGood } from "../good-ties.ts";
import { linkTold } from "../recurrence/links.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";
import type { Break } from "./break.ts";
import { wordFor } from "../../family/word-for.ts";

/** Troubled ties, and breaks of contact, that recurred down a line and then gave way or were not handed on. */
export function closedTies(study: Study): readonly Break[] {
  const isSpoken = spokenBySeats(study);
  const kinds: readonly TieKind[] = [...repeatableTies.filter((tie) => !isGood(tie)), "cutoff"];
  return kinds
    .filter((tie) => study.bondsWith(tie).length > 0)
    .flatMap(study.tieChains)
    .filter((chain) => !isSpoken(chain))
    .flatMap((chain) => [...gaveWay(study, chain), ...notHandedOn(study, chain)]);
}

/** The last pair's tie is followed by a good one. */
function gaveWay(study: Study, chain: TieChain): readonly Break[] {
  const last = chain.stretches.at(-1);
  const [parent = "", child = ""] = chain.links.at(-1) ?? [];
  if (last === undefined) return [];
  const all = stretchesOf(last.bond);
  const rest = all.slice(all.findIndex(({ phase }) => phase === last.phase) + 1);
  const good = rest.find(({ tie }) => isGood(tie));
  const isLast = all.at(-1);
  if (good === undefined || isLast === undefined || !isGood(isLast.tie)) return [];
  const what = (): string =>
    `${wordFor(study.family, ties[chain.tie])} is told from parent to child (${fewPeople(study, chain.way)}), and of ${study.list([parent, child])} later ${wordFor(study.family, ties[good.tie])}`;
  return [
    {
      ...namesOf(chain, [child, parent], "gave-way"),
      title: "The tie gave way here",
      change: good.phase.time.start,
      words: () => ({
        what: what(),
        told: [
          ...chainTold(study, chain),
          {
            fact: good.phase,
            words: `${study.list([parent, child])}: ${wordFor(study.family, ties[good.tie])}`,
          },
        ],
      }),
      tags: [good.phase.path],
    },
  ];
}

/** The next child's tie to the last holder is told not to be so. */
function notHandedOn(study: Study, chain: TieChain): readonly Break[] {
  const last = chain.way.at(-1) ?? "";
  return study.kin.childrenOf(last).flatMap((child) =>
    study
      .about(child)
      .bonds.filter(({ between }) => between.includes(child) && between.includes(last))
      .flatMap(({ phases }) => phases)
      .filter(
        ({ tie, answer, level }) => tie === chain.tie && answer === "no" && level === "stated",
      )
      .slice(0, 1)
      .map((fact) => {
        const label = wordFor(study.family, ties[chain.tie]);
        const what = (): string =>
          `${label} is told from parent to child (${fewPeople(study, chain.way)}), and known not to be so of ${study.list([last, child])}`;
        return {
          ...namesOf(chain, [child, last], "not-handed-on"),
          title: "It is not handed on",
          change: null,
          words: () => ({
            what: what(),
            told: [
              ...chainTold(study, chain),
              { fact, words: `${study.list([last, child])}: known not to be so` },
              ...linkTold(study, last, child),
            ],
          }),
          tags: [child],
        };
      }),
  );
}

function namesOf(
  { tie, stretches }: TieChain,
  about: readonly [string, string],
  how: string,
): Pick<Break, "about" | "trait" | "sides" | "certain"> {
  const certain = stretches.every(({ phase }) => phase.level === "stated");
  return { about, trait: `${tie}-${how}`, sides: about, certain };
}

function chainTold(study: Study, { stretches, links }: TieChain): readonly Told[] {
  return [
    ...stretches.map(({ phase, bond, tie }) => ({
      fact: phase,
      words: `${study.list(bond.between)}: ${wordFor(study.family, ties[tie])}`,
    })),
    ...links.flatMap(([parent, child]) => linkTold(study, parent, child)),
  ];
}
