import { MachineError } from "../errors.ts";
import { readAndSay } from "../read-family.ts";
import { standardError } from "../terminal.ts";

/**
 * Checks each file, whatever is wrong with the others.
 * @returns 0 if all are fine, 1 if a file has an error, 2 if a file could not be read
 */
export async function check(files: readonly string[]): Promise<number> {
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await checkOne(file));
  return worst;
}

async function checkOne(file: string): Promise<number> {
  const output = standardError();
  try {
    const family = await readAndSay(file);
    if (family === null) return 1;
    output.write(`${file}: ${output.chalk.green("makes sense")}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof MachineError)) throw error;
    output.write(`genogram: ${error.message}\n`);
    return 2;
  }
}
