import { resolve } from "node:path";
import { UsageError } from "./errors.ts";
import { isThere } from "./is-there.ts";

/**
 * A result never takes the place of what it is made from, and of another file only if told to.
 * @throws {@link UsageError} where something would be lost
 */
export async function refuseLoss(file: string, output: string, force: boolean): Promise<void> {
  if (output === "-") return;
  if (resolve(output) === resolve(file))
    throw new UsageError(`"${output}" is the family file itself: choose another name`);
  if (!force && (await isThere(output)))
    throw new UsageError(`"${output}" is there already; --force writes over it`);
}
