const counts: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ nine: 9, ten: 10, eleven: 11, twelve: 12 },
};

/** A count as a group of a pattern: "two", "a", "12". */
export const countWords = `(${Object.keys(counts).join("|")}|\\d{1,2})`;

/** How many such words say. */
export function countIn(words: string): number {
  return counts[words.toLowerCase()] ?? Number(words);
}
