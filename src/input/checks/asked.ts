import { beings } from "../../catalogue/beings.ts";
import { placeOf } from "../../diagnostic/text-file.ts";
import { peopleMeant } from "../../family/about.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import { kinshipOf } from "../../family/kinship.ts";
import type { Parentage } from "../../family/statements.ts";
import { error } from "../document/mistake.ts";
import { grouped } from "../grouped.ts";
import type { Check } from "./check.ts";
import { isSo } from "./is-so.ts";

/** What was asked and answered with "none" is not told as a fact elsewhere. */
export const asked: Check = (document, { family }) => {
  const told = toldIn(family);
  const kin = family.asked.some(({ about }) => about.some((id) => isBranch(family, id)))
    ? kinshipOf(family)
    : null;
  return family.asked.flatMap((question) => {
    if (question.outcome !== "none" || !isSo(question)) return [];
    return question.about.flatMap((id) => {
      const meant = kin !== null && isBranch(family, id) ? peopleMeant(family, kin, id) : [id];
      const [fact] = [...meant].flatMap((each) => factsAbout(told, question.asked, each));
      if (fact === undefined) return [];
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

/** Words such as `anna's side`, that mean several people. */
function isBranch(family: Family, about: string): boolean {
  return about !== "everyone" && !family.people.has(about);
}

type About<Kind extends Fact> = (id: string) => readonly Kind[];

/** The facts that count, by those they are about. */
interface Told {
  readonly childrenOf: About<Parentage>;
  /** Links by birth, up from a child and down from a parent. */
  readonly bornTo: About<Parentage>;
  readonly bornOf: About<Parentage>;
  readonly lossesOf: About<Fact>;
  readonly couplesWith: About<Fact>;
  /** By kind of condition, tie, union, role or event: `alcohol`, for all, and `alcohol anna`. */
  readonly kinds: About<Fact>;
}

function toldIn(family: Family): Told {
  const isPerson = ({ child }: Parentage) =>
    beings[family.people.get(child)?.being ?? "person"].counted;
  const links = family.parentages.filter(isSo);
  const parentages = links.filter(isPerson);
  const births = parentages.filter(({ kind }) => kind === "birth");
  const couples = family.bonds
    .filter(isSo)
    .filter(
      ({ section, phases }) =>
        section === "unions" && !phases.every(({ union }) => union === "conception-only"),
    );
  return {
    childrenOf: grouped(parentages, ({ parent }) => [parent]),
    bornTo: grouped(births, ({ child }) => [child]),
    bornOf: grouped(births, ({ parent }) => [parent]),
    lossesOf: grouped(
      links.filter((link) => !isPerson(link)),
      ({ parent }) => [parent],
    ),
    couplesWith: grouped(couples, ({ between }) => between),
    kinds: kindsIn(family),
  };
}

interface OfKind {
  readonly fact: Fact;
  readonly kinds: readonly string[];
  readonly who: readonly string[];
}

/** Every condition, tie, union, role and event, by its kind and by its kind and whose it is. */
function kindsIn(family: Family): About<Fact> {
  const all: readonly OfKind[] = [
    ...family.conditions
      .filter(({ phases }) => phases.some(({ status }) => status !== "absent"))
      .map((fact) => ({ fact, kinds: [fact.kind], who: [fact.who] })),
    ...family.bonds.filter(isSo).flatMap(({ between, phases }) =>
      phases.map((fact) => {
        const kinds = [fact.tie, fact.union].filter((kind) => kind !== null);
        return { fact, kinds, who: between };
      }),
    ),
    ...family.roles.map((fact) => ({ fact, kinds: fact.kinds, who: [fact.who] })),
    ...family.events.map((fact) => ({ fact, kinds: [fact.kind], who: fact.who })),
  ];
  const keysOf = ({ kinds, who }: OfKind) =>
    kinds.flatMap((kind) => [kind, ...who.map((id) => `${kind} ${id}`)]);
  const of = grouped(
    all.filter(({ fact }) => isSo(fact)),
    keysOf,
  );
  return (key) => of(key).map(({ fact }) => fact);
}

function factsAbout(told: Told, what: string, id: string): readonly Fact[] {
  switch (what) {
    case "children":
      return told.childrenOf(id);
    case "partners":
      return told.couplesWith(id);
    case "losses":
      return told.lossesOf(id);
    case "siblings":
      return siblingLinks(told, id, true);
    case "half-siblings":
      return siblingLinks(told, id, false);
    default:
      return told.kinds(id === "everyone" ? what : `${what} ${id}`);
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
