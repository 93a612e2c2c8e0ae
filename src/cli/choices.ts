import { UsageError } from "./errors.ts";

/**
 * One of the words that an option knows.
 * @throws {@link UsageError} that names them all
 */
export function oneOf<Word extends string>(
  option: string,
  word: string | undefined,
  words: readonly Word[],
): Word {
  const known = words.find((each) => each === word);
  if (known !== undefined) return known;
  const choices = `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
  throw new UsageError(`${option} is ${choices}, not "${word ?? ""}"`);
}

/**
 * Several of them, with commas between.
 * @throws {@link UsageError} for the first that is not known
 */
export function severalOf<Word extends string>(
  option: string,
  words: string | undefined,
  known: readonly Word[],
): readonly Word[] {
  if (words === undefined) return [];
  return words.split(",").map((word) => oneOf(option, word.trim(), known));
}
