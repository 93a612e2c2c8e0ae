import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { isCircular } from "../build/circles.ts";
import { isSo } from "./is-so.ts";
import { likely, year } from "./likely.ts";
import { lookAgain } from "./look-again.ts";

/** Parents by birth are neither children nor old. */
export const parentAges: Check = (document, { family: { people, parentages, timeline } }) => {
  const circular = isCircular(parentages);
  return parentages.flatMap((link) => {
    const parent = people.get(link.parent);
    if (link.kind !== "birth" || !isSo(link) || circular(link)) return [];
    if (parent?.being !== "person") return [];
    const oldest = parent.gender === "female" ? likely.oldestMother : likely.oldestFather;
    const { least, most } = timeline.between(`birth:${link.parent}`, `birth:${link.child}`);
    const isYoung = most < likely.youngestParent * year;
    if (!isYoung && least <= oldest * year) return [];
    const age = isYoung ? `younger than ${likely.youngestParent}` : `older than ${oldest}`;
    const message = `"${link.parent}" would have been ${age} at the birth of "${link.child}"`;
    return [warning("unlikely-parent-age", message, document.locate(link.path), lookAgain)];
  });
};
