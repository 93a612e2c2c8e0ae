import { nearest } from "../nearest.ts";
import type { Document } from "./document.ts";

/** The id that was probably meant by a word that is none; `null` if none comes near. */
export type IdMeant = (written: string, wants: "somebody" | "anything") => string | null;

/**
 * So many pairs of words are compared for one file, some seconds' work. A family of a hundred may
 * have 50,000 wrong ids before it goes without hints; a file of 40,000 people still gets a hundred.
 */
const mostCompared = 5_000_000;

/** The nearest id, or that of the person with this name. Each word is looked up once. */
export function idMeantIn({ people, ids }: Pick<Document, "people" | "ids">): IdMeant {
  const named = new Map(
    people.flatMap(({ path, keys }) =>
      (keys.name ?? []).map(({ is }) => [is.toLowerCase(), String(path[1])] as const),
    ),
  );
  const anything = [...ids.keys()];
  const somebody = [...ids].flatMap(([id, { kind }]) => (kind === "line" ? [] : [id]));
  const answered = new Map<string, string | null>();
  let compared = 0;
  return (written, wants) => {
    const word = written.toLowerCase();
    const name = named.get(word);
    if (name !== undefined) return name;
    const key = `${wants} ${word}`;
    const known = answered.get(key);
    const words = wants === "anything" ? anything : somebody;
    if (known !== undefined || compared + words.length > mostCompared) return known ?? null;
    compared += words.length;
    const meant = nearest(word, words);
    answered.set(key, meant);
    return meant;
  };
}
