import { compare, read } from "../index.ts";
import type { Edited, Given, Reading } from "../index.ts";
import { UsageError } from "./errors.ts";
import { readBytes } from "./files.ts";
import { limitTimes } from "./limits.ts";
import { sayMistakes } from "./read-family.ts";
import { showDiff, showLines } from "./show-changes.ts";
import { standardError } from "./terminal.ts";
import { writeOver } from "./write-over.ts";

interface Ways {
  readonly dryRun: boolean;
  readonly after?: (given: Given, reading: Reading) => Promise<void>;
}

/**
 * Changes a family file, if it makes sense afterwards, and shows the lines as they stand then.
 * @param change pure: from the text as it is to the text as it shall be
 * @param ways whether only to show what would be different, and what to say afterwards
 * @returns 0, or 1 if the file has, or would have, an error: then nothing is written
 * @throws {@link UsageError} if the change cannot be made
 * @throws {@link MachineError} if the file cannot be read or written, or was changed meanwhile
 */
export async function editFile(
  file: string,
  change: (given: Given) => Promise<Edited>,
  { dryRun, after }: Ways,
): Promise<number> {
  const bytes = await readBytes(file);
  const text = textOf(bytes);
  const given = { text: text ?? "", name: file, times: limitTimes() };
  const edited =
    text === null ? { mistaken: await read(bytes, file, limitTimes()) } : await change(given);
  if ("refused" in edited)
    throw new UsageError(
      `${edited.refused}${edited.hint === null ? "" : `\n  hint: ${edited.hint}`}`,
    );
  if ("mistaken" in edited) return refuse(edited.mistaken, given);
  await sayMistakes(edited.reading, standardError());
  const changes = await compare(given.text, edited.text);
  if (dryRun) showDiff(file, changes);
  else {
    if (edited.text !== text) await writeOver(file, bytes, edited.text);
    showLines(file, changes);
  }
  await after?.(given, edited.reading);
  return 0;
}

/** With the mark at its beginning, if it has one; `null` if the bytes are no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function refuse(reading: Reading, { text, name, times }: Given): Promise<number> {
  const output = standardError();
  await sayMistakes(reading, output);
  const already = (await read(text, name, times)).family === null;
  const why = already ? "the file has to make sense first" : "the file would no longer make sense";
  output.write(`nothing was changed: ${why}\n`);
  return 1;
}
