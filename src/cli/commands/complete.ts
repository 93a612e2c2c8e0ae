import type { Command } from "commander";
import { candidatesFor } from "../completion/candidates.ts";
import { MachineError } from "../errors.ts";
import { standardOut } from "../terminal.ts";

/**
 * Prints what may come next on a command line, a word a line with what it means behind a tab; `:family` or
 * `:file` where a file may. Asked by shells while somebody types, so whatever is wrong gives no words.
 * @returns 0
 */
export async function complete(program: Command, line: string): Promise<number> {
  try {
    const { words, files } = await candidatesFor(program, line);
    const told = words.map(({ word, says }) => `${word}\t${says}\n`);
    standardOut().write([...told, files === null ? "" : `:${files}\n`].join(""));
  } catch (error) {
    if (!(error instanceof MachineError)) throw error;
  }
  return 0;
}
