import { isId } from "../../time/words.ts";

/** An id for somebody, out of a name or a word; another one if it is taken. */
export function newId(words: string, taken: ReadonlySet<string>): string {
  const [first = "", more] = words.trim().split(/\s+/u);
  const short = more === undefined ? "" : newId(first, taken);
  if (short !== "" && short === short.replace(/\d+$/u, "") && !short.startsWith("person"))
    return short;
  const plain = words
    .toLowerCase()
    .replace(/['’.]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[-\p{N}]+|-+$/gu, "");
  const id = isId(plain) ? plain : `person-${plain}`.replace(/-+$/u, "");
  if (!taken.has(id)) return id;
  const numbers = Array.from({ length: taken.size + 1 }, (_, i) => `${id}-${i + 2}`);
  return numbers.find((each) => !taken.has(each)) ?? id;
}

/** An id for somebody who has no name: `annas-mother`, `lars-father`. */
export function ownId(of: string, word: string): string {
  return `${of}${of.endsWith("s") ? "" : "s"}-${word}`;
}
