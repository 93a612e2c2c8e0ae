import { sketch } from "../index.ts";
import type { Family } from "../index.ts";
import type { Output } from "./terminal.ts";

/** The family drawn with letters, as wide as the terminal; what is wider goes on below. */
export async function sketchOf(family: Family | null, { columns }: Output): Promise<string> {
  return family === null ? "Nobody yet." : sketch(family, columns - 1);
}
