import { type FileHandle, open, writeFile } from "node:fs/promises";
import { MachineError } from "./errors.ts";
import { reasonOf } from "./reasons.ts";
import { replace, targetOf } from "./target.ts";

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
    throw new MachineError(`cannot read "${file}": ${reasonOf(error, "read")}`);
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
 * @param mode who may read and write it, whatever it was before
 * @throws {@link MachineError} if it cannot be written
 */
export async function writeWhole(
  file: string,
  text: string | Uint8Array,
  mode?: number,
): Promise<void> {
  try {
    const target = await targetOf(file);
    if (target.plain) await replace(target.path, text, mode ?? target.mode);
    else await writeFile(target.path, text);
  } catch (error) {
    throw new MachineError(`cannot write "${file}": ${reasonOf(error, "write")}`);
  }
}
