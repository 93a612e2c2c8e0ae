const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const season = "(?:spring|summer|autumn|fall|winter)";
/** A date of the language with more than its year. */
const fine = `(?:([12]\\d{3})-\\d\\d(?:-\\d\\d)?|(?:[0-3]?\\d )?(?:${month}|${season}) ([12]\\d{3}))`;

/**
 * Words of time with no more than years, and as wide: "before 1978-05-01" becomes "before 1979".
 * `null` where they tell an age over 89.
 */
export function inYears(words: string): string | null {
  if (/\b(?:9\d|1[0-2]\d)\b(?!-)/u.test(words)) return null;
  const yearOf = (iso: string | undefined, named: string | undefined): number =>
    Number(iso ?? named);
  return words
    .replace(
      new RegExp(`\\b(?:before|by) ${fine}`, "giu"),
      (_, a?: string, b?: string) => `before ${yearOf(a, b) + 1}`,
    )
    .replace(
      new RegExp(`\\b(?:after|since) ${fine}`, "giu"),
      (_, a?: string, b?: string) => `after ${yearOf(a, b) - 1}`,
    )
    .replace(new RegExp(`\\b${fine}`, "giu"), (_, a?: string, b?: string) => String(yearOf(a, b)));
}
