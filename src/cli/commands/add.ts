import { editAs } from "../../index.ts";
import { editFile } from "../edit-file.ts";

/**
 * Adds somebody or something to a family file.
 * @returns 0, or 1 if the file has, or would have, an error: then nothing is written
 * @throws {@link UsageError} if the words cannot be understood
 * @throws {@link MachineError} if the file cannot be read or written, or was changed meanwhile
 */
export function add(file: string, words: readonly string[], dryRun: boolean): Promise<number> {
  return editFile(file, (given) => editAs(given, { verb: "add", words }), { dryRun });
}
