import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { answerOf } from "../structures/answers.ts";
import type { Pole } from "./pole.ts";

/** Very many children, or one alone; that there were no others must be told. */
export const familySize: Pole = {
  id: "family-size",
  ends: [{ label: "many children" }, { label: "one child" }],
  among: ({ kin }) => kin.kin,
  standOf: (study, id) => {
    const children = study.kin.childrenOf(id, ["birth"]);
    const links = (): readonly Told[] => children.flatMap((child) => linkTold(study, id, child));
    if (children.length >= study.settings.manyChildren) return { end: 0, told: links };
    const asked = answerOf(study, "children", id);
    if (asked === null || children.length !== 1) return null;
    return {
      end: 1,
      told: () => [{ fact: asked, words: `${study.name(id)}: no other children` }, ...links()],
    };
  },
  isOpen: (study, id) =>
    study
      .about(id)
      .asked.some(
        ({ asked, about, outcome }) =>
          asked === "children" &&
          about.includes(id) &&
          (outcome === "unknown" || outcome === "not told"),
      ),
};
