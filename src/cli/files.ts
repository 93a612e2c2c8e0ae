import { randomBytes } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MachineError } from "./errors.ts";

const reasons: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EPERM: "the system does not allow it",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENOTDIR: "part of its path is not a folder",
};
const readReasons = { ...reasons, ENOENT: "there is no such file", EACCES: "you may not read it" };
const writeReasons = {
  ...reasons,
  ENOENT: "there is no such folder",
  EACCES: "you may not write there",
};

/** More than any file may have: a file without end (a device, a pipe) is cut here and then refused. */
const mostBytes = 101_000_000;

/** @throws {@link MachineError} if the file is missing or cannot be read */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, "r");
    try {
      return await readUpTo(mostBytes, handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new MachineError(`cannot read "${file}": ${reasonOf(error, readReasons)}`);
  }
}

async function readUpTo(most: number, handle: FileHandle): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < most) {
    const { bytesRead, buffer } = await handle.read({ buffer: Buffer.alloc(1 << 20) });
    if (bytesRead === 0) break;
    parts.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(parts);
}

/**
 * Writes the whole file or nothing: beside it first, then renamed over it. A link is followed, a
 * file keeps its permissions, and what is no plain file (a device, a pipe) is written to as it is.
 * @throws {@link MachineError} if it cannot be written
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    const target = await targetOf(file);
    if (target.plain) await replace(target.path, text, target.mode);
    else await writeFile(target.path, text);
  } catch (error) {
    throw new MachineError(`cannot write "${file}": ${reasonOf(error, writeReasons)}`);
  }
}

/**
 * Writes a file again, whole or not at all, if it still holds what was read from it.
 * @throws {@link MachineError} if it holds something else by now, or cannot be written
 */
export async function writeOver(file: string, before: Uint8Array, text: string): Promise<void> {
  try {
    const { path, mode, plain } = await targetOf(file);
    if (!plain) throw new MachineError(`"${file}" is no file that can be written again`);
    await replace(path, text, mode, async () => {
      if (!(await readFile(path)).equals(before))
        throw new MachineError(
          `"${file}" was changed by somebody else meanwhile: nothing was written; do it again`,
        );
    });
  } catch (error) {
    if (error instanceof MachineError) throw error;
    throw new MachineError(`cannot write "${file}": ${reasonOf(error, writeReasons)}`);
  }
}

interface Target {
  readonly path: string;
  readonly mode: number;
  readonly plain: boolean;
}

/** Families are nobody else's business: a new file is the owner's alone. */
async function targetOf(file: string): Promise<Target> {
  try {
    const path = await realpath(file);
    const found = await stat(path);
    return { path, mode: found.mode & 0o7777, plain: found.isFile() };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { path: file, mode: 0o600, plain: true };
    throw error;
  }
}

/** @param allowed asked at the last moment; throws if the file must stay as it is */
async function replace(
  file: string,
  text: string,
  mode: number,
  allowed: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.part`);
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

function reasonOf(error: unknown, known: Readonly<Record<string, string>>): string {
  const code = codeOf(error);
  return known[code] ?? (code === "" ? String(error) : code);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
