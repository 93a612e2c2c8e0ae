import type { Family } from "../../family/family.ts";
import { origin } from "../../family/time/timeline.ts";
import { warning } from "../document/mistake.ts";
import { grouped } from "../grouped.ts";
import type { Check } from "./check.ts";
import { isSo } from "./is-so.ts";
import { likely } from "./likely.ts";

/** Children of one mother are born at least seven months apart, unless they are twins. */
export const closeBirths: Check = (document, { family }) => {
  const { people, timeline } = family;
  return childrenOfMothers(family).flatMap(({ mother, children }) => {
    const earliest = (child: string) => timeline.between(origin, `birth:${child}`).least;
    const born = children
      .filter((child) => Number.isFinite(earliest(child)))
      .toSorted((a, b) => earliest(a) - earliest(b));
    return born.flatMap((child, i) => {
      const next = born[i + 1];
      const path = people.get(child)?.born?.path;
      if (next === undefined || path === undefined) return [];
      const { least, most } = timeline.between(`birth:${child}`, `birth:${next}`);
      const { twins, most: close } = likely.closestBirths;
      if (least <= twins || most >= close) return [];
      return [
        warning(
          "close-births",
          `"${mother}" would have borne "${child}" and "${next}" less than seven months apart`,
          document.locate(path),
          "look at the two births again; if they are twins, say so: twins: yes",
        ),
      ];
    });
  });
};

/** Children by birth of each mother; losses and births that are only supposed are left out. */
function childrenOfMothers({ people, parentages }: Family) {
  const births = parentages.filter(
    (link) =>
      link.kind === "birth" &&
      isSo(link) &&
      people.get(link.parent)?.gender === "female" &&
      people.get(link.child)?.being === "person",
  );
  const linksOf = grouped(births, ({ parent }) => [parent]);
  const mothers = [...new Set(births.map(({ parent }) => parent))];
  return mothers.map((mother) => ({
    mother,
    children: [...new Set(linksOf(mother).map(({ child }) => child))],
  }));
}
