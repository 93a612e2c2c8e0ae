import { isId } from "../../time/words.ts";

/** An id for somebody, out of a name or a word; another one if it is taken. */
export function newId(words: string, taken: ReadonlySet<string>): string {
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
