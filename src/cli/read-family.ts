import { explain, read, seenBy } from "../index.ts";
import type { Diagnostic, Family, Reading } from "../index.ts";
import { readBytes } from "./files.ts";
import { limitTimes } from "./limits.ts";
import { oneOf } from "./choices.ts";
import { standardError } from "./terminal.ts";
import type { Output } from "./terminal.ts";

/** For whom a family is read, as the command line says it. */
export interface Seen {
  readonly for?: string | undefined;
  /** Given, whatever it says. */
  readonly diagnoses?: string | boolean | undefined;
}

/**
 * Reads one file and says its mistakes.
 * @param seen for whom (`--for`): a client gets nothing that is secret, visible to others only, tells of
 * harm, or of the illnesses of others, unless these are asked for (`--diagnoses`)
 * @returns the family, or `null` if the file has an error
 * @throws {@link MachineError} if the file is missing or cannot be read
 * @throws {@link UsageError} for an audience that is not known
 */
export async function readAndSay(file: string, seen: Seen = {}): Promise<Family | null> {
  const readers = audienceNamed(seen.for);
  const reading = await read(await readBytes(file), file, limitTimes());
  await sayMistakes(reading, standardError());
  const { family } = reading;
  if (family === null || readers === "clinician") return family;
  const wishes = { times: limitTimes(), diagnoses: seen.diagnoses !== undefined };
  return (await seenBy(reading, readers, wishes)).family;
}

function audienceNamed(word = "clinician"): "clinician" | "client" {
  return oneOf("--for", word, ["clinician", "client"]);
}

/** So many mistakes are shown: nobody reads more, and most of them have one cause. */
const mostSaid = 1000;

/** Every mistake with its line and hint, then how many there were. */
export async function sayMistakes({ diagnostics, text }: Reading, output: Output): Promise<void> {
  const { chalk } = output;
  const paint = {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    hint: chalk.cyan,
    place: chalk.dim,
    message: chalk.bold,
    faint: chalk.dim,
  };
  for (const diagnostic of diagnostics.slice(0, mostSaid))
    output.write(`${await explain(diagnostic, text, paint)}\n`);
  const left = diagnostics.length - mostSaid;
  if (left > 0)
    output.write(`${text.name}: and ${left} more; mend these first, then check again\n`);
  if (diagnostics.length > 0) output.write(`${text.name}: ${countOf(diagnostics)}\n`);
}

function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return [count(errors, "error"), count(warnings, "warning")]
    .filter((part) => part !== null)
    .join(", ");
}

function count(number: number, noun: string): string | null {
  return number === 0 ? null : `${number} ${noun}${number === 1 ? "" : "s"}`;
}
