import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "./errors.ts";
import { isThere } from "./is-there.ts";

/**
 * A result never takes the place of what it is made from, and of another file only if told to.
 * @throws {@link UsageError} where something would be lost
 */
export async function refuseLoss(file: string, output: string, force: boolean): Promise<void> {
  if (output === "-") return;
  await refuseInput(file, output);
  if (!force && (await isThere(output)))
    throw new UsageError(`"${output}" is there already; --force writes over it`);
}

/** @throws {@link UsageError} where a result would take the place of what it is made from */
export async function refuseInput(file: string, output: string): Promise<void> {
  if (await isSame(file, output))
    throw new UsageError(`"${output}" is the family file itself: choose another name`);
}

/** Whether two names are of one file: by a link, too. */
async function isSame(file: string, output: string): Promise<boolean> {
  if (resolve(output) === resolve(file)) return true;
  try {
    const [one, other] = await Promise.all(
      [file, output].map(async (name) => stat(await realpath(name))),
    );
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}
