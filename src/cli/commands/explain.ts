import { find, inFull } from "../../index.ts";
import { explanation } from "../explanation.ts";
import { findingCalled } from "../finding-called.ts";
import { readAndSay } from "../read-family.ts";
import type { Seen } from "../read-family.ts";
import { standardOut } from "../terminal.ts";
import { withOwn } from "../with-own.ts";

interface Options extends Seen {
  readonly with?: string;
}

/**
 * Writes one finding out in full.
 * @param options for whom: `clinician` or `client`; with which patterns of one's own
 * @returns 0, or 1 if the file has an error
 * @throws {@link MachineError} if the file cannot be read
 * @throws {@link UsageError} if the family has no finding of this id
 */
export async function explain(file: string, id: string, options: Options): Promise<number> {
  const readAs = (one: string) => readAndSay(one, options);
  const family = await withOwn(await readAs(file), options.with, readAs);
  if (family === null) return 1;
  const report = await find(family);
  const finding = findingCalled(file, report, id);
  const explained = await inFull(family, finding);
  const output = standardOut();
  output.write(explanation(explained, output));
  return 0;
}
