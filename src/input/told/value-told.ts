import { isSentence } from "../write/keys.ts";
import { writtenIn } from "../splice/written-in.ts";
import type { Written } from "../write/written.ts";
import { parse } from "../yaml/parse.ts";

/** Keys whose text may have commas in it. */
const texts: ReadonlySet<string> = new Set([
  ...["cause", "work", "education", "faith", "culture", "language", "money", "migration"],
  ...["strengths", "species", "how-many", "home"],
]);

/**
 * What somebody means who types a value for a key: one word, several with commas, words in quotes, or
 * brackets and braces as in the file. Where text is wanted it is taken as it is; nothing is `null`.
 */
export function valueTold(key: string, typed: string): Written {
  const words = typed.trim();
  if (words === "") return null;
  if (isSentence(key)) return words;
  if (/^[[{]/.test(words)) return fromYaml(words) ?? words;
  const quoted = /^"([^"]*)"$/.exec(words)?.[1];
  if (quoted !== undefined) return { quoted };
  const parts = words.split(",").map((part) => part.trim());
  if (
    !texts.has(key) &&
    parts.length > 1 &&
    parts.every((part) => /^[\p{L}\p{M}\p{N}-]+$/u.test(part))
  )
    return parts;
  return words;
}

function fromYaml(words: string): Written | null {
  const { tree, diagnostics } = parse(words, 60);
  return tree === null || diagnostics.length > 0 ? null : writtenIn(tree);
}
