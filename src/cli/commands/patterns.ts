import { byChance, find, findingsJson, inSections, inWords } from "../../index.ts";
import { listing } from "../listing.ts";
import { readAndSay } from "../read-family.ts";
import type { Seen } from "../read-family.ts";
import { standardOut } from "../terminal.ts";
import { withOwn } from "../with-own.ts";

interface Options extends Seen {
  /** As JSON, for other programs. */
  readonly json?: boolean;
  /** With everything that was looked for and not found. */
  readonly all?: boolean;
  /** A file of one's own patterns, which are looked for too. */
  readonly with?: string;
}

/**
 * Lists what was found in one family.
 * @returns 0, or 1 if the file has an error: then nothing is listed
 * @throws {@link MachineError} if the file cannot be read
 */
export async function patterns(file: string, options: Options): Promise<number> {
  const { json, all } = options;
  const readAs = (one: string) => readAndSay(one, options);
  const family = await withOwn(await readAs(file), options.with, readAs);
  if (family === null) return 1;
  const report = await find(family);
  const output = standardOut();
  if (json === true) output.write(await findingsJson(report));
  else {
    const [sections, nothing, chances] = await Promise.all([
      inSections(report),
      inWords(family, report),
      all === true ? byChance(family, report) : [],
    ]);
    const listed = { title: family.title, report, sections, nothing, chances, all: all === true };
    output.write(listing(listed, output));
  }
  return 0;
}
