import { placeOf } from "../../diagnostic/text-file.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import type { Asked, Parentage } from "../../family/statements.ts";
import { error } from "../document/mistake.ts";
import { grouped } from "../grouped.ts";
import type { Check } from "./check.ts";
import { isSo } from "./is-so.ts";

/** What was asked and answered with "none" is not told as a fact elsewhere. */
export const asked: Check = (document, { family }) => {
  const told = toldIn(family);
  return family.asked.flatMap((question) => {
    if (question.outcome !== "none" || !isSo(question)) return [];
    return question.about.flatMap((id) => {
      const fact = factAgainst(told, question, id);
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
};

type About<Kind extends Fact> = (id: string) => readonly Kind[];

/** The facts that count, by those they are about. */
interface Told {
  readonly childrenOf: About<Parentage>;
  /** Links by birth, up from a child and down from a parent. */
  readonly bornTo: About<Parentage>;
  readonly bornOf: About<Parentage>;
  readonly couplesWith: About<Fact>;
  /** By `alcohol`, for all, and by `alcohol anna`. */
  readonly conditions: About<Fact>;
}

function toldIn(family: Family): Told {
  const parentages = family.parentages.filter(isSo);
  const births = parentages.filter(({ kind }) => kind === "birth");
  const couples = family.bonds
    .filter(isSo)
    .filter(
      ({ section, phases }) =>
        section === "unions" && !phases.every(({ union }) => union === "conception-only"),
    );
  const conditions = family.conditions
    .filter(isSo)
    .filter(({ phases }) => phases.some(({ status }) => status !== "absent"));
  return {
    childrenOf: grouped(parentages, ({ parent }) => [parent]),
    bornTo: grouped(births, ({ child }) => [child]),
    bornOf: grouped(births, ({ parent }) => [parent]),
    couplesWith: grouped(couples, ({ between }) => between),
    conditions: grouped(conditions, ({ kind, who }) => [kind, `${kind} ${who}`]),
  };
}

/** The first fact that says there is one after all. */
function factAgainst(told: Told, { asked: what }: Asked, id: string): Fact | null {
  const [first = null] = factsAbout(told, what, id);
  return first;
}

function factsAbout(told: Told, what: string, id: string): readonly Fact[] {
  switch (what) {
    case "children":
      return told.childrenOf(id);
    case "partners":
      return told.couplesWith(id);
    case "siblings":
      return siblingLinks(told, id, true);
    case "half-siblings":
      return siblingLinks(told, id, false);
    default:
      return told.conditions(id === "everyone" ? what : `${what} ${id}`);
  }
}

/** Links of others to the parents of `id`: of those with the same two parents, or with just one of them. */
function siblingLinks({ bornTo, bornOf }: Told, id: string, full: boolean): readonly Parentage[] {
  const parentsOf = (child: string) => bornTo(child).map(({ parent }) => parent);
  const own = parentsOf(id);
  if (own.length < 2) return [];
  return own.flatMap(bornOf).filter(({ child }) => {
    const others = parentsOf(child);
    const shared = others.filter((parent) => own.includes(parent)).length;
    return child !== id && others.length >= 2 && (full ? shared >= 2 : shared === 1);
  });
}
