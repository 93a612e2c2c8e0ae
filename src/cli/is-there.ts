import { stat } from "node:fs/promises";

/** Whether there is a file of this name that a result would replace; a device or a pipe is none. */
export async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
