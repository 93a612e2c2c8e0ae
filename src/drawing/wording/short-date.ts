const year = String.raw`(?<year>[12]\d{3})`;
const dated = new RegExp(
  String.raw`^(?<about>about )?(?:\p{L}+ |\d{1,2} \p{L}+ )?${year}(?:-\d{2}){0,2}$`,
  "u",
);

/**
 * A calendar date as it stands beside a line: its year, "~" for about. `null` for anything else,
 * which is then said as it was told: a decade, "before 1978", an age.
 */
export function shortDate(written: string | null): string | null {
  const found = written === null ? null : dated.exec(written);
  const before = /^(?:before|after|by|during)\b/u.test(written ?? "");
  const groups = found?.groups;
  if (groups === undefined || before) return null;
  return `${groups["about"] === undefined ? "" : "~"}${groups["year"] ?? ""}`;
}
