import { draw as drawFamily, find, mark, toSceneJson, toSvg } from "../../index.ts";
import type { Marks, MarkChoice, Report, Scene, ThemeName } from "../../index.ts";
import { oneOf, severalOf } from "../choices.ts";
import { UsageError } from "../errors.ts";
import { writeWhole } from "../files.ts";
import { readAndSay } from "../read-family.ts";
import { standardError, standardOut } from "../terminal.ts";

/**
 * Draws one family file, and says what was marked.
 * @returns 0, or 1 if the file has an error: then nothing is written
 * @throws {@link UsageError} for options that are not known
 * @throws {@link MachineError} if a file cannot be read or written
 */
export async function draw(
  file: string,
  options: Readonly<Record<string, string>>,
): Promise<number> {
  const format = oneOf("--format", options["format"], ["svg", "scene"]);
  const theme = oneOf("--theme", options["theme"], ["colour", "book", "grey"]);
  const phases = oneOf("--phases", options["phases"], ["all", "now"]);
  const show = severalOf("--show", options["show"], ["households", "gender-history"]);
  const output = options["output"] ?? outputBeside(file, format);
  if (/\.ya?ml$/i.test(output))
    throw new UsageError(`"${output}" would be a family file: choose another name for the drawing`);
  if (/\.(png|pdf|jpe?g)$/i.test(output))
    throw new UsageError(`"${output}" would not be a picture of that kind: drawings are .svg`);
  const family = await readAndSay(file);
  if (family === null) return 1;
  const report = await find(family);
  const marks = await mark(report, choiceOf(options["mark"] ?? "main", report));
  const scene = await drawFamily(family, { marks, phases, show });
  const text = await textOf(scene, format, theme);
  if (output === "-") standardOut().write(text);
  else await writeWhole(output, text);
  sayMarks(output, marks);
  return 0;
}

function textOf(scene: Scene, format: "svg" | "scene", theme: ThemeName): Promise<string> {
  return format === "svg" ? toSvg(scene, theme) : toSceneJson(scene);
}

/** `family.genogram.yaml` becomes `family.svg`, or `family.scene.json`. */
function outputBeside(file: string, format: "svg" | "scene"): string {
  const stem = file.replace(/(\.genogram)?\.ya?ml$/i, "");
  return format === "svg" ? `${stem}.svg` : `${stem}.scene.json`;
}

function choiceOf(word: string, report: Report): MarkChoice {
  if (word === "main" || word === "all" || word === "none") return word;
  const ids = word.split(",").map((id) => id.trim());
  const unknown = ids.find((id) => !report.findings.some((finding) => finding.id === id));
  if (unknown === undefined) return ids;
  const known = report.findings.map((finding) => finding.id).join(", ");
  throw new UsageError(`--mark: there is no finding "${unknown}" here; there are ${known}`);
}

function sayMarks(output: string, marks: Marks): void {
  const { write, chalk } = standardError();
  if (output !== "-") write(`drew ${chalk.bold(output)}\n`);
  for (const { heading, items } of marks.captions) {
    write(`\n${chalk.bold(heading)}\n`);
    for (const { number, title, text } of items)
      write(`${String(number).padStart(3)}  ${title}. ${chalk.dim(text)}\n`);
  }
  if (marks.more !== null) write(`\n${marks.more}\n`);
}
