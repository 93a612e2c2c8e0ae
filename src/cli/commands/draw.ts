import { draw as drawFamily, find, mark, toSceneJson, toSvg } from "../../index.ts";
import type { Family, Marks, MarkChoice, Report, Scene, ThemeName } from "../../index.ts";
import { oneOf, severalOf } from "../choices.ts";
import { UsageError } from "../errors.ts";
import { writeWhole } from "../files.ts";
import { standardError, standardOut } from "../terminal.ts";
import { readViewed } from "../views.ts";

/**
 * Draws one family file, and says what was marked.
 * @returns 0, or 1 if the file has an error: then nothing is written
 * @throws {@link UsageError} for options that are not known
 * @throws {@link MachineError} if a file cannot be read or written
 */
export async function draw(
  file: string,
  flags: Readonly<Record<string, string | true>>,
): Promise<number> {
  const options = inWords(flags);
  const format = oneOf("--format", options["format"], ["svg", "scene"]);
  const theme = oneOf("--theme", options["theme"], ["colour", "book", "grey"]);
  const phases = oneOf("--phases", options["phases"], ["all", "now"]);
  const wishes = wishesOf(options);
  const shown = severalOf("--show", options["show"], [...layers, ...besides]);
  const output = options["output"] ?? outputBeside(file, format);
  if (/\.ya?ml$/i.test(output))
    throw new UsageError(`"${output}" would be a family file: choose another name for the drawing`);
  if (/\.(png|pdf|jpe?g)$/i.test(output))
    throw new UsageError(`"${output}" would not be a picture of that kind: drawings are .svg`);
  const viewed = await readViewed(file, options, layersIn(shown));
  if (viewed === null) return 1;
  const { family, remarks, asides } = viewed;
  const report = await find(family);
  const marks = await mark(report, choiceOf(options["mark"] ?? "main", report));
  const scene = await drawFamily(
    { ...family, draw: { ...family.draw, ...wishes } },
    {
      marks: { ...marks, words: [...marks.words, ...asides] },
      phases,
      show: besides.filter((part) => shown.includes(part)),
      remarks,
    },
  );
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

/** Flags have no word of their own. */
function inWords(flags: Readonly<Record<string, string | true>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(flags).map(([key, word]) => [key, String(word)]));
}

/** Any of these confines the drawing to those that are named. */
const layers = ["structure", "emotional", "health", "roles"] as const;
const besides = ["households", "gender-history"] as const;

function layersIn(shown: readonly string[]): readonly (typeof layers)[number][] {
  const named = layers.filter((layer) => shown.includes(layer));
  return named.length === 0 ? layers : named;
}

/** What is said here holds before what the file wishes. */
function wishesOf({
  notation,
  deathMark,
}: Readonly<Record<string, string>>): Partial<Family["draw"]> {
  const marks = ["cross", "slash", "none"] as const;
  const schools = ["mcgoldrick", "genopro", "bowen"] as const;
  return {
    ...(notation === undefined ? {} : { notation: oneOf("--notation", notation, schools) }),
    ...(deathMark === undefined ? {} : { deathMark: oneOf("--death-mark", deathMark, marks) }),
  };
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
