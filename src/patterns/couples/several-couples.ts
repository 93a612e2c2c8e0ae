import type { Study } from "../study.ts";

/** Kin with more than one couple, or with one line that speaks of several partners at once. */
export function withSeveralCouples(study: Study): readonly string[] {
  const { bonds, people } = study.family;
  const groups = new Set(
    [...people.values()].flatMap(({ id, kind }) => (kind === "group" ? id : [])),
  );
  const several = new Set(
    bonds
      .filter(
        ({ section, howMany, between }) =>
          section === "unions" && (howMany !== null || between.some((id) => groups.has(id))),
      )
      .flatMap(({ between }) => between),
  );
  return study.kinIn("bonds").filter((id) => study.couplesOf(id).length > 1 || several.has(id));
}
