import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf } from "./reasons.ts";

export interface Target {
  readonly path: string;
  readonly mode: number;
  readonly plain: boolean;
}

/**
 * Where a file really is: a link is followed. Families are nobody else's business: a new file
 * is the owner's alone.
 */
export async function targetOf(file: string): Promise<Target> {
  try {
    const path = await realpath(file);
    const found = await stat(path);
    return { path, mode: found.mode & 0o7777, plain: found.isFile() };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { path: file, mode: 0o600, plain: true };
    throw error;
  }
}

/**
 * Writes beside the file, makes sure that it is on the disk, and renames it over.
 * @param allowed asked at the last moment; throws if the file must stay as it is
 */
export async function replace(
  file: string,
  text: string | Uint8Array,
  mode: number,
  allowed: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const mark = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const draft = join(dirname(file), `.${basename(file)}.${mark}.part`);
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await allowed();
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
