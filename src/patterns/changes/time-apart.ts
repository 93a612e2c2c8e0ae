import type { Gap } from "../../family/time/timeline.ts";

const month = 30.44;

/** How long, as far as the file bounds it: "6 months to 2 years"; `null` where it does not. */
export function lengthWords({ least, most }: Gap): string | null {
  const from = Math.floor(least / month);
  if (most === Infinity) return from >= 1 ? `at least ${monthsWords(from)}` : null;
  const to = Math.ceil(most / month);
  if (from < 1) return `at most ${monthsWords(to)}`;
  return from === to ? `about ${monthsWords(to)}` : `${monthsWords(from)} to ${monthsWords(to)}`;
}

/** Under two years in months, then in whole years. */
function monthsWords(months: number): string {
  if (months < 24) return months === 1 ? "1 month" : `${months} months`;
  return `${Math.round(months / 12)} years`;
}
