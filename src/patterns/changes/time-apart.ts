import type { Gap } from "../../family/time/timeline.ts";

const month = 30.44;

/** How long, as far as the file bounds it: "6 months to 2 years"; `null` where it does not. */
export function lengthWords({ least, most }: Gap): string | null {
  const from = Math.floor(least / month);
  if (most === Infinity) return from >= 1 ? `at least ${monthsWords(from)}` : null;
  const to = Math.ceil(most / month);
  if (from < 1) return `at most ${monthsWords(to)}`;
  const [first, last] = [monthsWords(from), monthsWords(to)];
  if (first === last) return `about ${first}`;
  // One unit is said once: "3 to 5 years".
  const [count = "", unit] = first.split(" ");
  return unit === last.split(" ")[1] ? `${count} to ${last}` : `${first} to ${last}`;
}

/** Under two years in months, then in whole years. */
function monthsWords(months: number): string {
  if (months < 24) return months === 1 ? "1 month" : `${months} months`;
  return `${Math.round(months / 12)} years`;
}
