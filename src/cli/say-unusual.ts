import type { Deidentified } from "../index.ts";
import { standardError } from "./terminal.ts";

/** What could still tell who a family is; and that reading it over is left to a person. */
export function sayUnusual({ warnings }: Deidentified): void {
  const { write } = standardError();
  if (warnings.length > 0)
    write(`This is rare, and could tell who they are: ${warnings.join("; ")}.\n`);
  write("Read it before you hand it on: words without a capital letter may still name somebody.\n");
}
