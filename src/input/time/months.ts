// prettier-ignore
export const months = [
  "january", "february", "march", "april", "may", "june", "july",
  "august", "september", "october", "november", "december",
];

/** Counted from 1: `march`, `mar`, `sept.`. */
export function monthNamed(word: string): number | null {
  const name = word.replace(/\.$/, "");
  const short = name === "sept" ? "sep" : name;
  const found = months.findIndex(
    (month) => month === short || (short.length === 3 && month.startsWith(short)),
  );
  return found < 0 ? null : found + 1;
}
