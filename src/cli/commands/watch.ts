import { basename } from "node:path";
import { watch as onChange } from "chokidar";
import { draw, find, mark, read, toSvg } from "../../index.ts";
import { readBytes, writeWhole } from "../files.ts";
import { MachineError } from "../errors.ts";
import { limitTimes } from "../limits.ts";
import { sayMistakes } from "../read-family.ts";
import { standardError } from "../terminal.ts";
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
  const { write, chalk } = standardError();
  await readBytes(file);
  await writeWhole(page, pageOf(basename(picture)));
  const again = async (): Promise<void> => {
    try {
      const reading = await read(await readBytes(file), file, limitTimes());
      await sayMistakes(reading, standardError());
      if (reading.family === null) return;
      const marks = await mark(await find(reading.family), "main");
      const scene = await draw(reading.family, { marks, phases: "all", show: [] });
      await writeWhole(picture, await toSvg(scene, "colour"));
      write(`drew ${chalk.bold(picture)}\n`);
    } catch (error) {
      if (!(error instanceof MachineError)) throw error;
      write(`${error.message}\n`);
    }
  };
  await again();
  write(`open ${chalk.bold(page)} in a browser; Ctrl-C ends\n`);
  const watcher = onChange(file, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: still, pollInterval: 20 },
  });
  let drawing = Promise.resolve();
  const changed = (): void => {
    drawing = drawing.then(again);
  };
  watcher.on("change", changed).on("add", changed);
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop).once("SIGTERM", stop);
  });
  await watcher.close();
  await drawing;
  return 0;
}
