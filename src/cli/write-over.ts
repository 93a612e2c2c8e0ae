import { readFile } from "node:fs/promises";
import { MachineError } from "./errors.ts";
import { reasonOf } from "./reasons.ts";
import { replace, targetOf } from "./target.ts";

/**
 * Writes a file again, whole or not at all, if it still holds what was read from it.
 * @throws {@link MachineError} if it holds something else by now, or cannot be written
 */
export async function writeOver(file: string, before: Uint8Array, text: string): Promise<void> {
  try {
    const { path, mode, plain } = await targetOf(file);
    if (!plain) throw new MachineError(`"${file}" is no file that can be written again`);
    await replace(path, text, mode, async () => {
      if (!(await readFile(path)).equals(before))
        throw new MachineError(
          `"${file}" was changed by somebody else meanwhile: nothing was written; do it again`,
        );
    });
  } catch (error) {
    if (error instanceof MachineError) throw error;
    throw new MachineError(`cannot write "${file}": ${reasonOf(error, "write")}`);
  }
}
