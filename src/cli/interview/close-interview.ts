import { agenda, draw, find, inSections, mark, toSvg } from "../../index.ts";
import type { Family } from "../../index.ts";
import { writeWhole } from "../files.ts";
import type { Output } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import type { Keeper } from "./keeper.ts";

/** More than these are not asked in one hour. */
const most = 6;

/** The end of an interview: what was found, what to ask next time, the drawing. */
export async function closeInterview(
  file: string,
  { keeper, output }: { readonly keeper: Keeper; readonly output: Output },
): Promise<void> {
  const { write, chalk } = output;
  const family = keeper.family();
  if (family === null) {
    write("Nothing was written.\n");
    return;
  }
  const report = await find(family);
  const sections = await inSections(report);
  for (const { heading, findings } of sections) {
    write(`\n${chalk.bold.underline(heading)}\n`);
    for (const { name, claim } of findings)
      write(`${twoLines(`${name}. ${claim}`, output.columns)}\n`);
  }
  if (report.findings.length === 0) write("\nNothing repeats in what is written so far.\n");
  const items = (await agenda(family, report)).map(({ ask }) => ask);
  const isOwn = (ask: string): boolean => ask.startsWith("What is meant by ");
  list(
    output,
    "To ask next time",
    items.filter((ask) => !isOwn(ask)),
  );
  list(output, "Kept as notes, not understood yet", items.filter(isOwn));
  const picture = await drawn(file, family);
  write(`\nwritten: ${chalk.bold(file)}\ndrawn:   ${chalk.bold(picture)}\n`);
}

function list({ write, chalk, columns }: Output, heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  write(`\n${chalk.bold.underline(heading)}\n`);
  for (const line of lines.slice(0, most))
    write(`${wrap(`· ${line}`, columns - 4, "  ", "    ")}\n`);
  if (lines.length > most) write(chalk.dim(`  and ${lines.length - most} more\n`));
}

/** As much of a finding as two lines hold. */
function twoLines(text: string, columns: number): string {
  const [first = "", second, ...more] = wrap(text, columns - 6, "  ", "    ").split("\n");
  if (second === undefined) return first;
  return more.length === 0 ? `${first}\n${second}` : `${first}\n${second} …`;
}

async function drawn(file: string, family: Family): Promise<string> {
  const marks = await mark(await find(family), "main");
  const scene = await draw(family, { marks, phases: "all", show: [] });
  const picture = `${file.replace(/(\.genogram)?\.ya?ml$/iu, "")}.svg`;
  await writeWhole(picture, await toSvg(scene, "colour"));
  return picture;
}
