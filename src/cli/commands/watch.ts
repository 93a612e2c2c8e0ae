import { basename } from "node:path";
import { watch as onChange } from "chokidar";
import { draw, find, mark, placesIn, read, toSvg } from "../../index.ts";
import { readBytes, writeWhole } from "../files.ts";
import { MachineError } from "../errors.ts";
import { limitTimes } from "../limits.ts";
import { sayMistakes } from "../read-family.ts";
import { type Output, standardError } from "../terminal.ts";
import { pageOf } from "../watch-page.ts";

/** A file is read once it has been still for so long, in milliseconds. */
const still = 80;

/**
 * Draws a family again whenever its file is saved, until it is stopped. Beside the drawing stands a page
 * that shows it and reloads by itself. While the file has an error, the last good drawing stays.
 * @returns 0 when it is stopped
 * @throws {@link MachineError} if the file cannot be read or the drawing not be written
 */
export async function watch(file: string): Promise<number> {
  const stem = file.replace(/(\.genogram)?\.ya?ml$/iu, "");
  const [picture, page] = [`${stem}.svg`, `${stem}.live.html`];
  const output = standardError();
  const { write, chalk } = output;
  await readBytes(file);
  await writeWhole(page, pageOf(basename(picture)));
  const watcher = onChange(file, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: still, pollInterval: 20 },
  });
  let drawing = Promise.resolve<Earlier>(new Map());
  const changed = (): void => {
    drawing = drawing.then((earlier) => drawAgain({ file, picture, earlier }, output));
  };
  watcher.on("change", changed).on("add", changed);
  // What is saved before the watching begins would be seen by nobody.
  await new Promise<void>((ready) => watcher.once("ready", ready));
  changed();
  await drawing;
  write(`open ${chalk.bold(page)} in a browser; Ctrl-C ends\n`);
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop).once("SIGTERM", stop);
  });
  await watcher.close();
  await drawing;
  return 0;
}

/** Where people stood in the drawing before: they stay there. */
type Earlier = ReadonlyMap<string, number>;

interface Again {
  readonly file: string;
  readonly picture: string;
  readonly earlier: Earlier;
}

/**
 * What is wrong is said, and the last good drawing stays.
 * @returns where everybody stands now
 */
async function drawAgain({ file, picture, earlier }: Again, output: Output): Promise<Earlier> {
  try {
    const reading = await read(await readBytes(file), file, limitTimes());
    await sayMistakes(reading, output);
    if (reading.family === null) return earlier;
    const marks = await mark(await find(reading.family), "main");
    const scene = await draw(reading.family, { marks, phases: "all", show: [], earlier });
    await writeWhole(picture, await toSvg(scene, "colour"));
    output.write(`drew ${output.chalk.bold(picture)}\n`);
    return await placesIn(scene);
  } catch (error) {
    if (!(error instanceof MachineError)) throw error;
    output.write(`${error.message}\n`);
    return earlier;
  }
}
