import { deidentify, read, seenBy } from "../index.ts";
import type { Family, Reader } from "../index.ts";
import { readBytes } from "./files.ts";
import { limitTimes } from "./limits.ts";
import { sayMistakes } from "./read-family.ts";
import { sayUnusual } from "./say-unusual.ts";
import { standardError } from "./terminal.ts";

/**
 * The part of a family that one reader may see, read from its file.
 * @returns `null` if the file has an error
 * @throws {@link MachineError} if the file is missing or cannot be read
 */
export async function familyFor(
  file: string,
  reader: Reader,
  wishes: { readonly diagnoses?: boolean },
): Promise<Family | null> {
  const reading = await read(await readBytes(file), file, limitTimes());
  await sayMistakes(reading, standardError());
  if (reader === "clinician" || reading.family === null) return reading.family;
  if (reader === "client")
    return (await seenBy(reading, "client", { ...wishes, times: limitTimes() })).family;
  const made = await deidentify(reading, limitTimes());
  if (made !== null) sayUnusual(made);
  return made?.reading.family ?? null;
}
