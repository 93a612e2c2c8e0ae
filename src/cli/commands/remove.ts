import { editAs, linesGone, read } from "../../index.ts";
import type { Given, Reading } from "../../index.ts";
import { editFile } from "../edit-file.ts";
import { standardError } from "../terminal.ts";

/**
 * Takes somebody or a line out of a family file, with what depends on it, and says how much that was.
 * @returns 0, or 1 if the file has, or would have, an error: then nothing is written
 * @throws {@link UsageError} if the words cannot be understood, or nobody would be left whom the file is about
 * @throws {@link MachineError} if the file cannot be read or written, or was changed meanwhile
 */
export async function remove(
  file: string,
  words: readonly string[],
  dryRun: boolean,
): Promise<number> {
  const change = (given: Given) => editAs(given, { verb: "remove", words });
  return editFile(file, change, {
    dryRun,
    after: (given, { family }) => told(words, given, family),
  });
}

/** "With per went: 1 line under unions, 1 under questions." */
async function told(
  words: readonly string[],
  { text, name, times }: Given,
  after: Reading["family"],
): Promise<void> {
  const { family } = await read(text, name, times);
  const [who, more] = words;
  if (family === null || after === null || more !== undefined || !family.people.has(who ?? ""))
    return;
  const gone = await linesGone(family, after);
  const lines = gone.map(([section, count], at) => {
    const word = at > 0 ? "" : count === 1 ? " line" : " lines";
    return `${count}${word} under ${section}`;
  });
  if (lines.length > 0) standardError().write(`with ${who ?? ""} goes: ${lines.join(", ")}\n`);
}
