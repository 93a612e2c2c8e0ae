import { placeOf } from "../../diagnostic/text-file.ts";
import type { Family } from "../../family/family.ts";
import type { Fact } from "../../family/fact.ts";
import type { Asked } from "../../family/statements.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** What was asked and answered with "none" is not told as a fact elsewhere. */
export const asked: Check = (document, { family }) =>
  family.asked.flatMap((question) => {
    if (question.outcome !== "none" || !counts(question)) return [];
    return question.about.flatMap((id) => {
      const fact = factAgainst(family, question, id);
      if (fact === null) return [];
      const { line } = placeOf(document.text, document.locate(fact.path).start);
      return [
        error(
          "asked-against-fact",
          `"${question.asked}" about "${id}" is answered with "none", but line ${line} tells of some`,
          document.locate([...question.path, "answer"]),
          "correct the answer or the line; answer: no others means that those in the file are all",
        ),
      ];
    });
  });

/** The first fact that says there is one after all. */
function factAgainst(family: Family, { asked: what }: Asked, id: string): Fact | null {
  const found = (facts: readonly Fact[]): Fact | null => facts.find(counts) ?? null;
  switch (what) {
    case "children":
      return found(family.parentages.filter((link) => link.parent === id));
    case "partners":
      return found(
        family.bonds.filter(
          (bond) =>
            bond.section === "unions" &&
            bond.between.includes(id) &&
            !bond.phases.every((phase) => phase.union === "conception-only"),
        ),
      );
    case "siblings":
      return found(siblingLinks(family, id, true));
    case "half-siblings":
      return found(siblingLinks(family, id, false));
    default:
      return found(
        family.conditions.filter(
          ({ kind, who, phases }) =>
            kind === what &&
            (who === id || id === "everyone") &&
            phases.some(({ status }) => status !== "absent"),
        ),
      );
  }
}

function counts({ level, answer }: Fact): boolean {
  return (level === "stated" || level === "implied") && answer === "yes";
}

/** Links of others to the parents of `id`: of those with the same two parents, or with just one of them. */
function siblingLinks(family: Family, id: string, full: boolean): readonly Fact[] {
  const parentsOf = (child: string) =>
    family.parentages
      .filter((link) => link.kind === "birth" && link.child === child)
      .map((link) => link.parent);
  const own = parentsOf(id);
  return family.parentages.filter((link) => {
    const others = parentsOf(link.child);
    const shared = others.filter((parent) => own.includes(parent)).length;
    if (link.child === id || link.kind !== "birth" || own.length < 2 || others.length < 2)
      return false;
    return full ? shared >= 2 : shared === 1;
  });
}
