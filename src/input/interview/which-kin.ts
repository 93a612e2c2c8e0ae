import type { Gender } from "../../catalogue/people.ts";
import { called as nameOf } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import { castOf, type Cast } from "./entry/cast.ts";
import { parentsIn } from "./entry/kin.ts";
import { called } from "./entry/names.ts";
import { type KinWord, kinWord } from "./entry/relations.ts";

const parentWords: Readonly<Partial<Record<Gender, string>>> = { female: "mother", male: "father" };

/**
 * Which of two grandmothers words mean that were not understood: "Which grandmother: Greta, or Paul’s mother?"
 * Everybody has two, whether or not both are recorded. `null` if they speak of none, or none is recorded.
 * @param about whose grandmother she is, as nobody else is named
 */
export function whichKin(family: Family, about: string, left: readonly string[]): string | null {
  const cast = castOf(family);
  const parents = parentsIn(cast, about);
  const elders = parents.flatMap((id) => parentsIn(cast, id));
  const isNamed = (clause: string): boolean =>
    clause
      .split(/[^\p{L}\p{M}-]+/u)
      .some((word) => called(cast, word).some(({ id }) => elders.includes(id)));
  const [kin] = left.filter((clause) => !isNamed(clause)).flatMap(grandparentsIn);
  if (kin === undefined || !family.people.has(about)) return null;
  const isNobodyKnown = parents.every((id) => parentsIn(cast, id).length === 0);
  if (parents.length > 2 || isNobodyKnown) return null;
  const sides = parents.map((id) => sideOf(family, cast, { id, kin }));
  const other = kin.many ? "those on the other side" : "the one on the other side";
  const word = kin.many ? `${kin.word}s` : kin.word;
  return `Which ${word}: ${[...sides, other].slice(0, 2).join(", or ")}?`;
}

/** Words for grandparents whose side is not told: "gran", but not "mum's gran" or "maternal gran". */
function grandparentsIn(clause: string): readonly KinWord[] {
  if (/\b(?:maternal|paternal|side)\b/iu.test(clause)) return [];
  const words = clause.split(/\s+/u);
  return words.flatMap((word, at) => {
    const kin = kinWord(word.replace(/[^\p{L}-]/gu, ""));
    const isOwned = /['’]s?$/u.test(words[at - 1] ?? "");
    return kin?.relation === "grandparent" && !isOwned ? [kin] : [];
  });
}

/** Who is meant if the side of this parent is: by name, or as a parent of theirs. */
function sideOf(
  family: Family,
  cast: Cast,
  { id, kin }: { readonly id: string; readonly kin: KinWord },
): string {
  const parents = parentsIn(cast, id);
  const isOne = (one: Cast["members"][number]): boolean =>
    parents.includes(one.id) && one.gender === kin.gender;
  const known = kin.many ? undefined : cast.members.find(isOne);
  const word = kin.many ? "parents" : (parentWords[kin.gender] ?? "parent");
  return known === undefined ? `${nameOf(family, id)}’s ${word}` : nameOf(family, known.id);
}
