import * as z from "zod";

/** One of a few words, each with what it says. */
export function choice<Word extends string>(
  says: Readonly<Record<Word, string>>,
  description: string,
  ...samples: readonly NoInfer<Word>[]
) {
  const isWord = (word: string): word is Word => Object.hasOwn(says, word);
  const words = Object.keys(says).filter(isWord);
  return z.enum(words).meta({
    description,
    samples,
    words: words.map((word) => ({ word, says: says[word] })),
  });
}
