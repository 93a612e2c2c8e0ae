import { parentages } from "../../../catalogue/parentage.ts";
import { called } from "../../../family/called.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import { listed } from "../../page/listed.ts";
import { drawable } from "../../drawable.ts";
import type { Parentage } from "../../../family/statements.ts";
import { keyOf } from "../../tag.ts";
import { howSure, inBrackets } from "../../wording/how-sure.ts";
import { manyParents } from "../../wording/many-parents.ts";
import type { Saying } from "./saying.ts";

/**
 * "raised by Ann and Ben", where too many lines come down for words beside each; "child of Ben
 * (likely)", where the line alone would say more than is told.
 */
export function parentage(family: Family, { id, being }: Person): readonly Saying[] {
  const many = manyParents(family, id);
  // Of a pregnancy it is said at its dates.
  const told = being === "person" ? family.parentages : [];
  const unsure = told.filter(
    (one) =>
      one.child === id && drawable(one) && parentages[one.kind].line !== "none" && isUnsure(one),
  );
  const parents = [...many, ...unsure.filter((one) => !many.includes(one))];
  const groups = new Map<string, Parentage[]>();
  for (const one of parents) {
    const words = parentages[one.kind].label;
    const key = JSON.stringify([words, howSure([one])]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((of) => {
    const names = listed([...new Set(of.map(({ parent }) => called(family, parent)))]);
    const kind = of[0]?.kind ?? "birth";
    return {
      text: `${parentages[kind].label} ${names}${inBrackets([howSure(of)])}`,
      keys: of.map(({ path }) => keyOf(path)),
      strong: false,
    };
  });
}

function isUnsure(one: Parentage): boolean {
  return howSure([one]) !== null;
}
