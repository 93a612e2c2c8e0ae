import {
  differencesInWords,
  draw,
  drawForScreen,
  find,
  markDifferences,
  read,
  sheetSizes,
  toPdf,
  toPng,
  toScreen,
  toSvg,
  versions,
  view,
} from "../../index.ts";
import type { Family } from "../../index.ts";
import { UsageError } from "../errors.ts";
import { formatFor } from "../format-for.ts";
import { readBytes, writeWhole } from "../files.ts";
import { limitTimes } from "../limits.ts";
import { sayMistakes } from "../read-family.ts";
import { refuseLoss } from "../refuse-loss.ts";
import { standardError, standardOut } from "../terminal.ts";
import { wrap } from "../wrap.ts";

type Options = Readonly<Record<string, string | boolean | undefined>>;
const formats = ["svg", "png", "html", "pdf"] as const;
type Format = (typeof formats)[number];
type Differences = Awaited<ReturnType<typeof versions>>;

/**
 * Lists what two versions of a family file say differently, or one file at two times, and what is
 * found differently; draws it where that is asked for.
 * @returns 0, or 1 if one of the files has an error
 * @throws {@link UsageError} for a time that cannot be read, or a file that would be lost
 * @throws {@link MachineError} if a file cannot be read or written
 */
export async function compare(
  old: string,
  now: string | undefined,
  options: Options,
): Promise<number> {
  const [first, second] = timesOf(now, options);
  const output = options["output"];
  const format = typeof output === "string" ? formatFor({ output }, formats, "svg") : "svg";
  if (typeof output === "string")
    for (const file of [old, now ?? old]) await refuseLoss(file, output, options["force"] === true);
  const before = await familyAt(old, first);
  const after = await familyAt(now ?? old, second);
  if (before === null || after === null) return 1;
  const [one, other] = now === undefined ? ofOneFile(before, after) : [before, after];
  const differences = await versions(
    { family: one, report: await find(before) },
    { family: other, report: await find(after) },
  );
  if (typeof output === "string") await drawn(after, differences, { output, format });
  if (output !== "-") await say(differences);
  return 0;
}

/** Whom a file is about is the same at all times, though one of them was not yet born. */
function ofOneFile(before: Family, after: Family): readonly [Family, Family] {
  const index = after.index.filter((id) => before.index.includes(id));
  return [
    { ...before, index },
    { ...after, index },
  ];
}

/** Two files as they are, or two times of one. */
function timesOf(
  now: string | undefined,
  { asOf, and }: Options,
): readonly [string | null, string | null] {
  if (typeof asOf === "string" && typeof and === "string") {
    if (now === undefined) return [asOf, and];
    throw new UsageError("--as-of and --and are two times of one file: name one file");
  }
  if (now !== undefined && asOf === undefined && and === undefined) return [null, null];
  throw new UsageError(
    "name two files, or one and two times of it: genogram compare FILE --as-of 1990 --and 2005",
  );
}

async function familyAt(file: string, time: string | null): Promise<Family | null> {
  const reading = await read(await readBytes(file), file, limitTimes());
  await sayMistakes(reading, standardError());
  if (time === null || reading.family === null) return reading.family;
  const seen = await view(reading, { when: time, times: limitTimes() });
  if (seen === null) return null;
  if ("family" in seen) return { ...seen.family, draw: { ...seen.family.draw, when: null } };
  const [mistake] = seen.mistakes;
  throw new UsageError(`"${time}": ${mistake?.message ?? "this is no time"}`);
}

interface Drawn {
  readonly output: string;
  readonly format: Format;
}

async function drawn(
  family: Family,
  differences: Differences,
  { output, format }: Drawn,
): Promise<void> {
  const marks = await markDifferences(differences);
  const theme = "colour";
  const papers = format === "pdf" ? await sheetSizes("a4") : [];
  const wishes = { marks, phases: "all", papers } as const;
  const scene = await draw(family, wishes);
  const kinds = {
    svg: () => toSvg(scene, theme),
    png: () => toPng(scene, theme, 2),
    html: async () => toScreen(await drawForScreen(family, wishes), { marks, theme }),
    pdf: () => toPdf(scene, { theme, paper: "a4" }),
  };
  const made = await kinds[format]();
  if (output === "-") standardOut().write(made);
  else await writeWhole(output, made);
  if (output !== "-") standardError().write(`drew ${output}\n`);
}

async function say(differences: Differences): Promise<void> {
  const { write, chalk, columns } = standardOut();
  const parts = (await differencesInWords(differences)).map(({ heading, items }) =>
    [
      chalk.bold.underline(heading),
      ...items.map((item) => wrap(`· ${item}`, columns - 2, "  ", "    ")),
    ].join("\n"),
  );
  write(`${parts.length === 0 ? "Both say the same." : parts.join("\n\n")}\n`);
}
