import { resolve } from "node:path";
import { deidentify as withoutIdentity, read } from "../../index.ts";
import { UsageError } from "../errors.ts";
import { readBytes, writeWhole } from "../files.ts";
import { limitTimes } from "../limits.ts";
import { sayMistakes } from "../read-family.ts";
import { refuseLoss } from "../refuse-loss.ts";
import { sayUnusual } from "../say-unusual.ts";
import { standardError, standardOut } from "../terminal.ts";

/**
 * Writes a family file in which nobody can be recognized.
 * @returns 0, or 1 if the file has an error: then nothing is written
 * @throws {@link UsageError} for a file that would be lost
 * @throws {@link MachineError} if a file cannot be read or written
 */
export async function deidentify(
  file: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  const { output, aliases, force } = options;
  for (const target of [output, aliases])
    if (typeof target === "string") await refuseLoss(file, target, force === true);
  if (typeof aliases === "string" && typeof output === "string") refuseList(aliases, output);
  const reading = await read(await readBytes(file), file, limitTimes());
  await sayMistakes(reading, standardError());
  const made = await withoutIdentity(reading, limitTimes());
  if (made === null) return 1;
  if (output === "-") standardOut().write(made.reading.text.text);
  else if (typeof output === "string") await writeWhole(output, made.reading.text.text);
  if (typeof aliases === "string") await writeWhole(aliases, listOf(made.aliases), ownersAlone);
  if (typeof output === "string" && output !== "-") standardError().write(`wrote ${output}\n`);
  sayUnusual(made);
  return 0;
}

/** Whoever has the list knows them all again: it is nobody else's to read. */
const ownersAlone = 0o600;

/** The list is a file of its own. */
function refuseList(aliases: string, output: string): void {
  if (aliases === "-" || resolve(aliases) === resolve(output))
    throw new UsageError(`--aliases needs a file of its own, not "${aliases}"`);
}

function listOf(aliases: ReadonlyMap<string, string>): string {
  return [...aliases].map(([name, alias]) => `${name}\t${alias}\n`).join("");
}
