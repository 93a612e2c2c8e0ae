import { find, inFull } from "../../index.ts";
import { UsageError } from "../errors.ts";
import { explanation } from "../explanation.ts";
import { readAndSay } from "../read-family.ts";
import { standardOut } from "../terminal.ts";

/**
 * Writes one finding out in full.
 * @returns 0, or 1 if the file has an error
 * @throws {@link MachineError} if the file cannot be read
 * @throws {@link UsageError} if the family has no finding of this id
 */
export async function explain(file: string, id: string): Promise<number> {
  const family = await readAndSay(file);
  if (family === null) return 1;
  const report = await find(family);
  const explained = await inFull(family, report, id);
  if (explained === null) {
    const near = report.findings.filter((one) => one.id.startsWith(id.slice(0, 3)));
    const ids = (near.length > 0 ? near : report.findings).slice(0, 5).map((one) => one.id);
    const instead =
      ids.length === 0 ? "nothing was found in it" : `found are, for example, ${ids.join(", ")}`;
    throw new UsageError(`${file} has no finding "${id}": ${instead}`);
  }
  const output = standardOut();
  output.write(explanation(explained, output));
  return 0;
}
