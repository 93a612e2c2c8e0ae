import { roles } from "../../catalogue/roles.ts";
import { asWords } from "../as-words.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import type { Imbalance } from "./imbalance.ts";
import { wordFor } from "../../family/word-for.ts";

/** One who is told to do more than their part beside one who is told to do less. */
export function functioning(study: Study): readonly Imbalance[] {
  const held = (kind: "overfunctioner" | "underfunctioner") => study.rolesOf(kind).filter(counted);
  return held("overfunctioner").flatMap((over) =>
    held("underfunctioner")
      .filter(({ who, toward }) => toward === over.who || over.toward === who)
      .map((under) => ({
        id: "functioning",
        about: [over.who, under.who],
        words: `${study.name(over.who)} is told as ${asWords(wordFor(study.family, roles.overfunctioner))}, ${study.name(under.who)} as ${asWords(wordFor(study.family, roles.underfunctioner))}`,
        title: "One does more, the other less",
        told: [
          {
            fact: over,
            words: `${study.name(over.who)}: ${wordFor(study.family, roles.overfunctioner)}`,
          },
          {
            fact: under,
            words: `${study.name(under.who)}: ${wordFor(study.family, roles.underfunctioner)}`,
          },
        ],
        ask: otherwise(study, [over.who, under.who]),
      })),
  );
}

function otherwise(study: Study, pair: readonly string[]): string {
  return pair.every((id) => study.mayLive(id))
    ? `What would happen if ${study.list(pair)} each did a little otherwise?`
    : `How was it settled between ${study.list(pair)} who did what?`;
}
