import { format as formatFamily } from "../../index.ts";
import { editFile } from "../edit-file.ts";

/**
 * Gives family files the spacing, the quotes and the order of sections of all others.
 * @returns 0, or 1 if a file cannot be read as a family file: then it stays as it is
 * @throws {@link MachineError} if a file cannot be read or written, or was changed meanwhile
 */
export async function format(files: readonly string[], dryRun: boolean): Promise<number> {
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await editFile(file, formatFamily, { dryRun }));
  return worst;
}
