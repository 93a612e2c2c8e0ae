// The words of the grammar. An id may not be one of them, so that no phrase reads two ways.

// prettier-ignore
/** Names of months and seasons stay free: they mean a date only beside a year. */
export const reserved: ReadonlySet<string> = new Set([
  "about", "before", "after", "by", "during", "between", "and", "or", "when", "was", "at",
  "now", "later", "age", "start", "end", "birth", "death", "of", "the", "a", "an", "in",
  "her", "his", "their", "under", "over", "early", "mid", "late",
  "within", "soon", "shortly", "least", "most", "to", "couple", "few", "several", "some", "many",
  "day", "days", "week", "weeks", "month", "months", "year", "years", "all", "life",
  "yes", "no", "unknown", "not", "told",
  // Not read, and yet no ids: who writes them means a time.
  "today", "yesterday", "since", "until", "that", "this",
]);

const shape = /^\p{L}[\p{L}\p{M}\p{N}]*(-[\p{L}\p{M}\p{N}]+)*$/u;

/** Whether a word can be an id: small words joined by hyphens, in any script. */
export function isId(word: string): boolean {
  return shape.test(word) && word === word.toLowerCase() && !reserved.has(word);
}
