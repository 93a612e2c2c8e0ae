import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Gone } from "./gone.ts";

/** A use of a word, and the word of the catalogue that it is like. */
type Use = readonly [path: Path, like: string];

/** Where words of the family's own that go are still used. */
export function usesOfWordsGone({ tree, document }: Draft, gone: Gone): readonly Use[] {
  const words = document["own-words"].filter(({ path }) => gone.has(path));
  if (words.length === 0) return [];
  return words.flatMap(({ keys: { word, kind, like } }) =>
    [...tree.parts]
      .filter(([section]) => section !== "own-words")
      .flatMap(([section, part]) => usesIn(part, [section], { word, kind, like })),
  );
}

interface Word {
  readonly word: string;
  readonly kind: string;
  readonly like: string;
}

function usesIn({ value, parts }: Tree, path: Path, word: Word): readonly Use[] {
  if (value === word.word && standsFor(path, word.kind)) return [[path, word.like]];
  return [...parts].flatMap(([step, part]) => usesIn(part, [...path, step], word));
}

/** Whether words at a path are of a kind: under its key, under what somebody feels, or asked after. */
function standsFor(path: Path, kind: string): boolean {
  const keys = path.slice(1).filter((step) => typeof step === "string");
  if (kind === "feeling") return keys.includes("feels");
  const [last] = keys.slice(-1);
  return last === kind || last === "asked";
}
