import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MachineError } from "./errors.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read or write it",
  EPERM: "you may not write it",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENOTDIR: "part of its path is not a folder",
};

/** @throws {@link MachineError} if the file is missing or cannot be read */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new MachineError(`cannot read "${file}": ${reasonOf(error)}`);
  }
}

/**
 * Writes the whole file or nothing: beside it first, then renamed over it. Keeps its permissions.
 * @throws {@link MachineError} if it cannot be written
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const mode = await modeOf(file);
    const handle = await open(draft, "wx", mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new MachineError(`cannot write "${file}": ${reasonOf(error)}`);
  }
}

/** Families are nobody else's business: a new file is the owner's alone. */
async function modeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    return found.mode;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return 0o600;
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? (code === "" ? String(error) : code);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
