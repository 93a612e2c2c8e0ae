import { answerIn, edit, find, read } from "../../index.ts";
import type { Edited, Family, Given, Said } from "../../index.ts";
import { editFile } from "../edit-file.ts";
import { UsageError } from "../errors.ts";
import { findingCalled } from "../finding-called.ts";
import { readAndSay } from "../read-family.ts";
import { withOwn } from "../with-own.ts";

interface Options {
  readonly because?: string;
  readonly wording?: string;
  readonly says?: string;
  readonly dryRun?: boolean;
  /** A file of one's own patterns, whose findings can be answered too. */
  readonly with?: string;
}

const verdicts = ["dismissed", "confirmed", "reworded"] as const;

/**
 * Keeps in a family file what was said of a finding, with the reason.
 * @param verdict `dismissed`, `confirmed` or `reworded`
 * @returns 0, or 1 if the file has, or would have, an error: then nothing is written
 * @throws {@link UsageError} if there is no such finding, or its reason or wording is missing
 * @throws {@link MachineError} if the file cannot be read or written, or was changed meanwhile
 */
export async function answer(
  file: string,
  [id = "", verdict = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const said = saidOf(verdict, options);
  const own = options.with === undefined ? null : await readAndSay(options.with);
  if (options.with !== undefined && own === null) return 1;
  const joined = (family: Family) => withOwn(family, options.with, () => Promise.resolve(own));
  return editFile(file, (given) => answered(given, id, { said, joined }), {
    dryRun: options.dryRun === true,
  });
}

function saidOf(word: string, { because, wording, says }: Options): Said {
  const verdict = verdicts.find((one) => one === word);
  if (verdict === undefined)
    throw new UsageError(`"${word}" is no answer to a finding: write ${verdicts.join(", ")}`);
  if (verdict === "dismissed" && because === undefined)
    throw new UsageError('a finding is dismissed with its reason: add --because "…"');
  if (verdict === "reworded" && wording === undefined)
    throw new UsageError('how is it said now? add --wording "…"');
  const kept = verdict === "reworded" ? (wording ?? null) : null;
  return { verdict, because: because ?? null, wording: kept, says: says ?? null };
}

interface Answer {
  readonly said: Said;
  /** The family with the patterns of one's own that are looked for. */
  readonly joined: (family: Family) => Promise<Family | null>;
}

async function answered(given: Given, id: string, { said, joined }: Answer): Promise<Edited> {
  const reading = await read(given.text, given.name, given.times);
  const family = reading.family === null ? null : await joined(reading.family);
  if (family === null) return { mistaken: reading };
  const finding = findingCalled(given.name, await find(family), id);
  return edit(given, await answerIn(family, finding, said));
}
