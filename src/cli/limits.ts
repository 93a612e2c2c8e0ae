import { UsageError } from "./errors.ts";

/** The setting holds for the whole process, so it stands where such things do: in its environment. */
const name = "GENOGRAM_LIMITS";

/** @throws {@link UsageError} if it is no number from 1 to 50 */
export function raiseLimits(times: string): void {
  if (times !== "1") process.env[name] = times;
  const number = limitTimes();
  if (!(number >= 1 && number <= 50))
    throw new UsageError(
      `--limits is a number from 1 to 50, as 2, not "${process.env[name] ?? ""}"`,
    );
}

/** How many times larger than usual a family file may be. */
export function limitTimes(): number {
  return Number(process.env[name] ?? 1);
}
