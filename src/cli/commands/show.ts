import { find, summary } from "../../index.ts";
import { readAndSay } from "../read-family.ts";
import { sketchOf } from "../sketch-of.ts";
import { standardOut } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** So many lines of a kind fit on one screen beside the drawing. */
const most = 8;

/**
 * Draws a family in the terminal, and tells on one screen what else is known.
 * @returns 0, or 1 if the file has an error: then nothing is shown
 * @throws {@link MachineError} if the file cannot be read
 */
export async function show(file: string): Promise<number> {
  const family = await readAndSay(file);
  if (family === null) return 1;
  const output = standardOut();
  const { write, chalk, columns } = output;
  if (family.title !== null) write(`${chalk.bold(family.title)}\n\n`);
  write(`${await sketchOf(family, output)}\n`);
  const { findings } = await find(family);
  const parts = [
    { heading: "Between people, and what they had", lines: await summary(family) },
    { heading: "What was found", lines: findings.map(({ claim }) => claim) },
  ];
  for (const { heading, lines } of parts) {
    if (lines.length === 0) continue;
    write(`\n${chalk.bold.underline(heading)}\n`);
    for (const line of lines.slice(0, most)) write(`${wrap(line, columns - 4, "  ", "    ")}\n`);
    if (lines.length > most) write(chalk.dim(`  and ${lines.length - most} more\n`));
  }
  return 0;
}
