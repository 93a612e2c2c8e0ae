import { find, versions } from "../../index.ts";
import { readAndSay } from "../read-family.ts";
import { standardOut } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/**
 * Lists what two versions of a family file say differently, and what is found differently.
 * @returns 0, or 1 if one of the files has an error
 * @throws {@link MachineError} if a file cannot be read
 */
export async function compare(old: string, now: string): Promise<number> {
  const before = await readAndSay(old);
  const after = await readAndSay(now);
  if (before === null || after === null) return 1;
  const [was, is] = [await find(before), await find(after)];
  const differences = await versions(
    { family: before, report: was },
    { family: after, report: is },
  );
  const { write, chalk, columns } = standardOut();
  const parts = differences.map(({ heading, items }) =>
    [
      chalk.bold.underline(heading),
      ...items.map((item) => wrap(`· ${item}`, columns - 2, "  ", "    ")),
    ].join("\n"),
  );
  write(`${parts.length === 0 ? "Both say the same." : parts.join("\n\n")}\n`);
  return 0;
}
