import {
  draw as drawFamily,
  drawForScreen,
  find,
  mark,
  ofFinding,
  placesIn,
  sheetSizes,
  paperTaken,
  toDot,
  toPdf,
  toPng,
  toSceneJson,
  toScreen,
  toSvg,
} from "../../index.ts";
import type {
  DrawOptions,
  Family,
  Marks,
  MarkChoice,
  PaperTaken,
  Report,
  Scene,
  ThemeName,
} from "../../index.ts";
import { oneOf, severalOf } from "../choices.ts";
import { UsageError } from "../errors.ts";
import { findingCalled } from "../finding-called.ts";
import { formatFor } from "../format-for.ts";
import { readBytes, writeWhole } from "../files.ts";
import { readAndSay } from "../read-family.ts";
import { refuseForeign } from "../refuse-foreign.ts";
import { refuseInput } from "../refuse-loss.ts";
import { standardError, standardOut } from "../terminal.ts";
import { readViewed } from "../views.ts";
import { withOwn } from "../with-own.ts";

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
  const format = formatFor(options, formats, "svg");
  const scale = scaleOf(options["scale"]);
  const paper = oneOf("--paper", options["paper"] ?? "a4", ["a4", "letter"]);
  const theme = oneOf("--theme", options["theme"], ["colour", "book", "grey"]);
  const phases = oneOf("--phases", options["phases"], ["all", "now"]);
  const wishes = wishesOf(options);
  const shown = severalOf("--show", options["show"], [...layers, ...besides]);
  const output = await outputOf(file, options, format);
  const earlier = await earlierIn(options["like"]);
  const viewed = await readViewed(file, unconfined(options), layersIn(shown));
  if (viewed === null) return 1;
  const readAs = (own: string) => readAndSay(own, options);
  const whole = await withOwn(viewed.whole, options["with"], readAs);
  if (whole === null) return 1;
  const { drawn, marks } = await chosen({ file, whole, part: viewed.family }, options);
  const wished = { ...drawn, draw: { ...drawn.draw, ...wishes } };
  const drawing: DrawOptions = {
    marks: { ...marks, words: [...marks.words, ...viewed.asides] },
    phases,
    show: besides.filter((part) => shown.includes(part)),
    remarks: viewed.remarks,
    earlier,
    ...(format === "pdf" ? { papers: await sheetSizes(paper) } : {}),
  };
  const told = { family: drawn, theme, scale, paper, marks };
  const { content, taken } = await madeAs(format, { wished, drawing }, told);
  if (output === "-") standardOut().write(content);
  else await writeWhole(output, content);
  sayDrawn(output, taken);
  sayMarks(marks);
  return 0;
}

/** Who asks for one finding is shown its people, however large the family is. */
function unconfined(options: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return options["finding"] === undefined ? options : { ...options, all: "true" };
}

/** Where the drawing goes: never where a family is, or another's work. */
async function outputOf(
  file: string,
  options: Readonly<Record<string, string>>,
  format: Format,
): Promise<string> {
  const output = options["output"] ?? outputBeside(file, format);
  if (output !== "-") await refuseInput(file, output);
  await refuseForeign(output, format, options["force"] !== undefined);
  return output;
}

/** Where everybody stood in an earlier drawing; nobody anywhere without one. */
async function earlierIn(drawing: string | undefined): Promise<ReadonlyMap<string, number>> {
  if (drawing === undefined) return new Map();
  const places = await placesIn(new TextDecoder().decode(await readBytes(drawing)));
  if (places.size > 0) return places;
  throw new UsageError(
    `--like: "${drawing}" is no drawing that genogram made: give an earlier .svg`,
  );
}

interface ToChoose {
  readonly file: string;
  /** In which is found what there is. */
  readonly whole: Family;
  /** What a focus leaves of it. */
  readonly part: Family;
}

/** What is drawn and marked: a family with its findings, or one finding and what belongs to it. */
async function chosen(
  { file, whole, part }: ToChoose,
  options: Readonly<Record<string, string>>,
): Promise<{ readonly drawn: Family; readonly marks: Marks }> {
  const report = await find(whole);
  const id = options["finding"];
  if (id === undefined) {
    const choice = choiceOf(options["mark"] ?? "main", report);
    return { drawn: part, marks: await mark(report, choice, part) };
  }
  const finding = findingCalled(file, report, id);
  const alone = { ...report, findings: [finding], questions: [] };
  const family = options["focus"] === undefined ? whole : part;
  return { drawn: await ofFinding(family, finding), marks: await mark(alone, "all") };
}

const formats = ["svg", "png", "pdf", "html", "dot", "scene"] as const;
type Format = (typeof formats)[number];

function scaleOf(words: string | undefined): number {
  const scale = Number(words ?? "2");
  if (scale >= 0.1 && scale <= 20) return scale;
  throw new UsageError(
    `--scale is a number of pixels for each point, 0.1 to 20, not "${words ?? ""}"`,
  );
}

interface Told {
  readonly family: Family;
  readonly theme: ThemeName;
  /** Of pixels. */
  readonly scale: number;
  /** Of a PDF. */
  readonly paper: "a4" | "letter";
  readonly marks: Marks;
}

interface Made {
  readonly content: string | Uint8Array;
  /** What it takes to print it, where the paper in hand is not enough. */
  readonly taken: PaperTaken | null;
}

async function madeAs(
  format: Format,
  { wished, drawing }: { readonly wished: Family; readonly drawing: DrawOptions },
  told: Told,
): Promise<Made> {
  if (format === "html")
    return { content: await toScreen(await drawForScreen(wished, drawing), told), taken: null };
  const scene = await drawFamily(wished, drawing);
  const taken = format === "pdf" ? await paperTaken(scene, told.paper) : null;
  return { content: await contentAs(format, scene, told), taken };
}

function contentAs(
  format: Exclude<Format, "html">,
  scene: Scene,
  told: Told,
): Promise<string | Uint8Array> {
  if (format === "png") return toPng(scene, told.theme, told.scale);
  if (format === "pdf") return toPdf(scene, told);
  if (format === "dot") return toDot(scene, told.family, told.theme);
  return format === "svg" ? toSvg(scene, told.theme) : toSceneJson(scene);
}

/** `family.genogram.yaml` becomes `family.svg`, `.png`, `.pdf`, `.html` or `.dot`, or `family.scene.json`. */
function outputBeside(file: string, format: Format): string {
  const stem = file.replace(/(\.genogram)?\.ya?ml$/i, "");
  return format === "scene" ? `${stem}.scene.json` : `${stem}.${format}`;
}

/** Flags have no word of their own. */
function inWords(flags: Readonly<Record<string, string | true>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(flags).map(([key, word]) => [key, String(word)]));
}

/** Any of these confines the drawing to those that are named; if none is, the file may name some. */
const layers = ["structure", "emotional", "health", "roles"] as const;
const besides = ["households", "gender-history"] as const;

function layersIn(shown: readonly string[]): readonly (typeof layers)[number][] {
  return layers.filter((layer) => shown.includes(layer));
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

function sayDrawn(output: string, taken: PaperTaken | null): void {
  if (output === "-") return;
  const { write, chalk } = standardError();
  write(`drew ${chalk.bold(output)}${taken === null ? "" : printedOn(taken)}\n`);
}

function printedOn({ sheets, name }: PaperTaken): string {
  return sheets === 1
    ? `, on a sheet of ${name}: printed smaller, its words are hard to read`
    : `, on ${sheets} sheets of ${name}, with marks where they join`;
}

function sayMarks(marks: Marks): void {
  const { write, chalk } = standardError();
  for (const { heading, items } of marks.captions) {
    write(`\n${chalk.bold(heading)}\n`);
    for (const { number, title, text } of items)
      write(`${String(number).padStart(3)}  ${title}. ${chalk.dim(text)}\n`);
  }
  if (marks.more !== null) write(`\n${marks.more}\n`);
}
