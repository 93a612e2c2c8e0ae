import type { Family } from "../../family/family.ts";
import type { Couple } from "../layout/kin.ts";
import { notationOf } from "../notations/notation-of.ts";

/**
 * Whether all children of a couple are told, as somebody was asked: all of them, or maybe more. `null` where
 * nobody was asked, and in notations without a mark for it.
 */
export function completenessOf(family: Family, couple: Couple): "all" | "maybe more" | null {
  if (!notationOf(family).unions.completeness) return null;
  const children = new Set(couple.children.map(({ child }) => child));
  const partners: readonly string[] = couple.partners;
  const answers = family.asked
    .filter(
      ({ asked, about }) =>
        (asked === "children" && about.some((id) => partners.includes(id))) ||
        (asked === "siblings" && about.some((id) => children.has(id))),
    )
    .map(({ outcome }) => outcome);
  if (answers.some((outcome) => outcome === "none" || outcome === "no others")) return "all";
  return answers.includes("unknown") ? "maybe more" : null;
}
