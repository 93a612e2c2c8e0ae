import { ties } from "../../catalogue/ties.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import { stretchesBetween } from "../dyads/tie-chains.ts";
import { linkTold } from "../recurrence/links.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Study } from "../study.ts";
import type { Pole, Stand } from "./pole.ts";
import { wordFor } from "../../family/word-for.ts";

const ends: readonly (readonly TieKind[])[] = [["fused"], ["cutoff"]];

/** Fused with a parent, or out of contact. Who was both with one parent stands at neither end. */
export const closeness: Pole = {
  id: "closeness",
  ends: [
    { label: "fused with a parent", plain: "very close to a parent" },
    { label: "out of contact with a parent" },
  ],
  among: (study) =>
    kinAmong(
      study,
      ends.flat().flatMap((tie) => study.bondsWith(tie).flatMap(({ between }) => between)),
    ),
  standOf: (study, id) => {
    const stands = study.kin.parentsOf(id).flatMap((parent) => standsWith(study, id, parent));
    const [first, ...rest] = stands;
    return first === undefined || rest.some(({ end }) => end !== first.end) ? null : first;
  },
  isOpen: (study, id) =>
    study
      .about(id)
      .bonds.some(
        ({ between, phases }) =>
          between.includes(id) &&
          between.some((other) => study.kin.isParentOf(other, id)) &&
          phases.some(
            ({ tie, answer }) => tie !== null && (answer === "unknown" || answer === "not told"),
          ),
      ),
};

function standsWith(study: Study, id: string, parent: string): readonly Stand[] {
  return stretchesBetween(study, id, parent).flatMap(({ tie, phase }): readonly Stand[] => {
    const at = ends.findIndex((kinds) => kinds.includes(tie));
    if (at < 0) return [];
    const words = (): string => `${study.list([parent, id])}: ${wordFor(study.family, ties[tie])}`;
    return [
      {
        end: at === 0 ? 0 : 1,
        told: () => [{ fact: phase, words: words() }, ...linkTold(study, parent, id)],
      },
    ];
  });
}
