import { find, findingsJson, inSections, inWords } from "../../index.ts";
import { listing } from "../listing.ts";
import { readAndSay } from "../read-family.ts";
import { standardOut } from "../terminal.ts";

/**
 * Lists what was found in one family.
 * @returns 0, or 1 if the file has an error: then nothing is listed
 * @throws {@link MachineError} if the file cannot be read
 */
export async function patterns(file: string, json: boolean): Promise<number> {
  const family = await readAndSay(file);
  if (family === null) return 1;
  const report = await find(family);
  const output = standardOut();
  if (json) output.write(await findingsJson(report));
  else {
    const [sections, nothing] = await Promise.all([inSections(report), inWords(report.nothing)]);
    output.write(listing({ title: family.title, report, sections, nothing }, output));
  }
  return 0;
}
