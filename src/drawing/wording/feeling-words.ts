import { feelings } from "../../catalogue/feelings.ts";
import type { Feeling } from "../../catalogue/feelings.ts";
import { label } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Feels } from "../../family/statements.ts";
import { listed } from "../page/listed.ts";

/** What the sides of a bond feel at one time. */
export interface Felt {
  readonly feels: Feels;
  /** Said of just this time. */
  readonly note: string | null;
}

/**
 * What each side feels, in the order of the sides and of time: "Anna: guilt, then love and anger".
 * Feelings at one time are one list; what a neighbouring list holds too is said there, and of one
 * that only grows what is new: "guilt, then anger too".
 * @param told in order of time
 */
export function feelingWords(
  family: Family,
  told: readonly Felt[],
  sides: readonly string[],
): readonly string[] {
  const all = [...new Set([...sides, ...told.flatMap(({ feels }) => Object.keys(feels))])];
  return all.flatMap((who) => {
    const felt = told.flatMap(({ feels, note }) => {
      const kinds = feels[who] ?? [];
      return kinds.length === 0 ? [] : [{ kinds, note }];
    });
    const words = largest(felt)
      .map((list, at, all) => listWords(family, list, all[at - 1]))
      .join(", then ");
    return felt.length === 0 ? [] : [`${label(family, who)}: ${words}`];
  });
}

interface List {
  readonly kinds: readonly Feeling[];
  readonly note: string | null;
}

function listWords(family: Family, { kinds, note }: List, before: List | undefined): string {
  const known = before?.kinds ?? [];
  const grows = known.length > 0 && known.every((kind) => kinds.includes(kind));
  const said = kinds.filter((kind) => !grows || !known.includes(kind));
  const list = listed(said.map((kind) => wordFor(family, feelings[kind])));
  const words = grows ? (said.length === 0 ? "the same" : `${list} too`) : list;
  return note === null ? words : `${words} (${note})`;
}

/** Without those lists that the one before or after contains, unless something is said of one alone. */
function largest(felt: readonly List[]): readonly List[] {
  return felt.reduce<readonly List[]>((kept, list) => {
    const last = kept.at(-1);
    if (last === undefined || list.note !== null) return [...kept, list];
    if (list.kinds.every((kind) => last.kinds.includes(kind))) return kept;
    const grown = last.note === null && last.kinds.every((kind) => list.kinds.includes(kind));
    return grown ? [...kept.slice(0, -1), list] : [...kept, list];
  }, []);
}
