import { linkTold } from "../recurrence/links.ts";
import { answerOf } from "../structures/answers.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";
import type { Imbalance } from "./imbalance.ts";

/** A couple of whom one grew up among very many, and the other is told to be an only child. */
export function origins(study: Study): readonly Imbalance[] {
  const isAmongMany = (id: string): boolean =>
    study.kin.siblingsOf(id).length + 1 >= study.settings.manyChildren;
  return study
    .kinIn("bonds")
    .filter(isAmongMany)
    .flatMap((id) =>
      study.kin.partnersOf(id).flatMap((partner): readonly Imbalance[] => {
        const siblings = study.kin.siblingsOf(id);
        const alone = answerOf(study, "siblings", partner);
        if (alone?.outcome !== "none" || study.kin.siblingsOf(partner).length > 0) return [];
        const told: readonly Told[] = [
          { fact: alone, words: `${study.name(partner)}: an only child` },
          ...[id, ...siblings].flatMap((child) =>
            study.kin
              .parentsOf(child, ["birth"])
              .flatMap((parent) => linkTold(study, parent, child)),
          ),
        ];
        return [
          {
            id: "origins",
            about: [id, partner],
            words: `${study.name(id)} grew up among ${siblings.length + 1} children, ${study.name(partner)} as an only child`,
            title: "Partners from unlike families",
            told,
            ask: `What did each of ${study.list([id, partner])} find strange in the other’s family?`,
          },
        ];
      }),
    );
}
