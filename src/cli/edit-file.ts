import { compare } from "../index.ts";
import type { Edited, Reading } from "../index.ts";
import { UsageError } from "./errors.ts";
import { readBytes, writeOver } from "./files.ts";
import { sayMistakes } from "./read-family.ts";
import { showDiff, showLines } from "./show-changes.ts";
import { standardError } from "./terminal.ts";

/**
 * Changes a family file, if it makes sense afterwards, and shows the lines as they stand then.
 * @param change pure: from the text as it is to the text as it shall be
 * @param dryRun shows what would be different, and writes nothing
 * @returns 0, or 1 if the file has, or would have, an error: then nothing is written
 * @throws {@link UsageError} if the change cannot be made
 * @throws {@link MachineError} if the file cannot be read or written, or was changed meanwhile
 */
export async function editFile(
  file: string,
  change: (text: string) => Promise<Edited>,
  dryRun: boolean,
): Promise<number> {
  const bytes = await readBytes(file);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const edited = await change(text);
  if ("refused" in edited)
    throw new UsageError(`${edited.refused}${edited.hint === null ? "" : `\n  ${edited.hint}`}`);
  if ("mistaken" in edited) return refuse(edited.mistaken, text);
  await sayMistakes(edited.reading, standardError());
  const changes = await compare(text, edited.text);
  if (dryRun) showDiff(file, changes);
  else {
    if (edited.text !== text) await writeOver(file, bytes, edited.text);
    showLines(file, changes);
  }
  return 0;
}

async function refuse(reading: Reading, text: string): Promise<number> {
  const output = standardError();
  await sayMistakes(reading, output);
  const already = reading.text.text === text.replace(/^\ufeff/, "");
  output.write(
    already
      ? "nothing was changed: the file has to make sense first\n"
      : "nothing was changed: the file would no longer make sense\n",
  );
  return 1;
}
