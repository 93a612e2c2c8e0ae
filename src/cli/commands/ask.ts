import { agenda, find } from "../../index.ts";
import type { Item } from "../../index.ts";
import { readAndSay } from "../read-family.ts";
import type { Seen } from "../read-family.ts";
import { standardOut } from "../terminal.ts";
import type { Output } from "../terminal.ts";
import { withOwn } from "../with-own.ts";
import { wrap } from "../wrap.ts";

interface Options extends Seen {
  readonly all?: boolean;
  readonly with?: string;
}

/** More than these are not asked in one hour. */
const most = 12;

/**
 * Lists what to ask next time.
 * @param options all or the first dozen; for whom; with which patterns of one's own
 * @returns 0, or 1 if the file has an error: then nothing is listed
 * @throws {@link MachineError} if the file cannot be read
 */
export async function ask(file: string, options: Options): Promise<number> {
  const readAs = (one: string) => readAndSay(one, options);
  const family = await withOwn(await readAs(file), options.with, readAs);
  if (family === null) return 1;
  const items = await agenda(family, await find(family));
  const output = standardOut();
  const shown = options.all === true ? items : items.slice(0, most);
  const left = items.length - shown.length;
  const lines = [
    ...(items.length === 0 ? ["Nothing is open that the file tells of."] : []),
    ...shown.map((item, at) => itemLines(item, at + 1, output)),
    ...(left === 0 ? [] : [output.chalk.dim(`${left} more with --all.`)]),
  ];
  output.write(`${lines.join("\n")}\n`);
  return 0;
}

function itemLines({ ask: words, of, settles }: Item, number: number, output: Output): string {
  const start = `${number}. `.padStart(4);
  const rest = [
    ...(of.length === 0 ? [] : [`of ${of.join(", ")}`]),
    ...(settles === null ? [] : [`would settle: ${settles.name} (${settles.pattern})`]),
  ].join(" · ");
  const asked = wrap(words, output.columns - 4, start, "    ");
  return rest === ""
    ? asked
    : `${asked}\n${output.chalk.dim(wrap(rest, output.columns - 4, "    "))}`;
}
