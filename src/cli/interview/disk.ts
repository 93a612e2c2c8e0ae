import { open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../reasons.ts";
import { replace, targetOf } from "../target.ts";

/** All that an interview does to files; each may fail as the machine fails, and tests let it. */
export interface Disk {
  /** `null` where there is no such file. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /** Puts text behind what is there, and comes back when it is safe. */
  readonly append: (file: string, text: string) => Promise<void>;
  /** Writes the whole file or nothing, if it still holds what it held; `false` if it does not. */
  readonly replace: (file: string, text: string, before: Uint8Array | null) => Promise<boolean>;
  /** Makes a new file; `false` if there is one. */
  readonly create: (file: string, text: string) => Promise<boolean>;
  readonly remove: (file: string) => Promise<void>;
}

export const disk: Disk = {
  read,
  append,
  replace: replaceIfSame,
  create,
  remove: (file) => rm(file, { force: true }),
};

async function read(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function append(file: string, text: string): Promise<void> {
  const handle = await open(file, "a", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function replaceIfSame(
  file: string,
  text: string,
  before: Uint8Array | null,
): Promise<boolean> {
  const { path, mode } = await targetOf(file);
  const seen = { same: true };
  try {
    await replace(path, text, mode, async () => {
      seen.same = sameBytes(await read(path), before);
      if (!seen.same) throw new Error("changed meanwhile");
    });
  } catch (error) {
    if (seen.same) throw error;
    return false;
  }
  await syncFolder(dirname(path));
  return true;
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.from(a).equals(b);
}

/** So that the new name outlives a power cut; where folders cannot be opened it has to do without. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}
