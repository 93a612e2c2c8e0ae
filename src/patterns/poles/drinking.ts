import { traitOf } from "../traits/trait-of.ts";
import type { Pole } from "./pole.ts";

/** Drinking, or told to keep from it. Steinglass et al. 1987, The Alcoholic Family. */
export const drinking: Pole = {
  id: "drinking",
  ends: [{ label: "drinking" }, { label: "known not to drink" }],
  among: ({ kin }) => kin.kin,
  standOf: (study, id) => {
    const standing = traitOf(study, "alcohol").trait.of(id);
    if (standing?.is === "yes") return { end: 0, told: standing.told };
    return standing?.is === "no" ? { end: 1, told: standing.told } : null;
  },
  isOpen: (study, id) =>
    study
      .about(id)
      .conditions.some(
        ({ who, kind, answer }) =>
          who === id && kind === "alcohol" && (answer === "unknown" || answer === "not told"),
      ),
};
