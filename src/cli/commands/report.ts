import { dirname, join } from "node:path";
import { pack, packParts, packToHtml, packToMarkdown, packToPdf } from "../../index.ts";
import type { Pack, PackPdfOptions, Reader } from "../../index.ts";
import { oneOf, severalOf } from "../choices.ts";
import { familyFor } from "../family-for.ts";
import { writeWhole } from "../files.ts";
import { formatFor } from "../format-for.ts";
import { progressLine } from "../progress.ts";
import { refuseLoss } from "../refuse-loss.ts";
import { standardError, standardOut } from "../terminal.ts";
import { withOwn } from "../with-own.ts";

type Options = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Prints the materials of a session from one family file.
 * @returns 0, or 1 if the file has an error: then nothing is written
 * @throws {@link UsageError} for options that are not known, or a file that would be lost
 * @throws {@link MachineError} if a file cannot be read or written
 */
export async function report(file: string, options: Options): Promise<number> {
  const asked = { format: wordOf(options["format"]), output: wordOf(options["output"]) };
  const format = formatFor(asked, formats, "html");
  const theme = oneOf("--theme", wordOf(options["theme"]), ["colour", "book", "grey"]);
  const paper = oneOf("--paper", wordOf(options["paper"]), ["a4", "letter"]);
  const known = (await packParts()).map(({ id }) => id);
  const only = severalOf("--only", wordOf(options["only"]), known);
  const reader = oneOf("--for", wordOf(options["for"]), ["clinician", "client", "supervision"]);
  const output = wordOf(options["output"]) ?? `${stemFor(file, reader)}.${format}`;
  await refuseLoss(file, output, options["force"] === true);
  const readAs = (one: string) =>
    familyFor(one, reader, { diagnoses: options["diagnoses"] === true });
  const family = await withOwn(await readAs(file), wordOf(options["with"]), readAs);
  if (family === null) return 1;
  const progress = progressLine();
  const made = await pack(family, {
    progress: progress.say,
    reader,
    only,
    paper: format === "pdf" ? paper : null,
    screen: format === "html",
  });
  const password = wordOf(options["password"]) ?? null;
  progress.say(`writing ${output}`);
  const content = await contentOf(made, format, { theme, paper, password });
  progress.end();
  if (output === "-") standardOut().write(content);
  else await writeWhole(output, content);
  saySections(output, made);
  return 0;
}

const formats = ["html", "pdf", "md"] as const;

/** Beside the family file; a copy for others does not bear its name, which may be the family's. */
function stemFor(file: string, reader: Reader): string {
  if (reader !== "clinician") return join(dirname(file), reader);
  return file.replace(/(\.genogram)?\.ya?ml$/i, "");
}

function wordOf(option: string | boolean | undefined): string | undefined {
  return typeof option === "string" ? option : undefined;
}

function contentOf(
  made: Pack,
  format: "html" | "pdf" | "md",
  options: PackPdfOptions,
): Promise<string | Uint8Array> {
  if (format === "pdf") return packToPdf(made, options);
  return format === "html" ? packToHtml(made, options.theme) : packToMarkdown(made);
}

function saySections(output: string, { sections }: Pack): void {
  if (output === "-") return;
  const { write, chalk } = standardError();
  write(`wrote ${chalk.bold(output)}\n`);
  for (const { title } of sections) write(`  ${title}\n`);
}
