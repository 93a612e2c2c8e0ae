import { UsageError } from "./errors.ts";
import { readBytes } from "./files.ts";
import { isThere } from "./is-there.ts";

/** By the format: what a drawing of ours begins with, or has near its beginning. */
const signs: Readonly<Record<string, RegExp>> = {
  svg: /<svg[^>]*aria-labelledby="genogram-/u,
  png: /^.PNG\r\n/u,
  pdf: /^%PDF-/u,
  html: /^<!doctype html>\s*<html lang="en" data-theme=/u,
  dot: /^(?:di)?graph "Genogram/u,
  scene: /^\{\s*"title": "Genogram/u,
};

/** So far is a file looked into. */
const beginning = 4000;

/**
 * A drawing is made again over an earlier one of its kind; of any other file nothing is lost unless
 * it is told to be.
 * @throws {@link UsageError} where the output is a file that is no such drawing
 */
export async function refuseForeign(output: string, format: string, force: boolean): Promise<void> {
  if (force || output === "-" || !(await isThere(output))) return;
  const bytes = await readBytes(output);
  const start = Buffer.from(bytes.subarray(0, beginning)).toString("latin1");
  if (bytes.length === 0 || signs[format]?.test(start) === true) return;
  throw new UsageError(
    `"${output}" is there already and is no ${format} drawing of genogram's; --force writes over it`,
  );
}
