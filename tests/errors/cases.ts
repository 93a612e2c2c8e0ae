import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeOf } from "../../src/diagnostic/text-file.ts";
import { type Reading, readFamily } from "../../src/input/read.ts";

export const folder = "tests/errors";

/** A file with a mistake: the file itself, what is to be said of it, and why it is one. */
export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted: string;
  readonly why: string;
  readonly reading: Reading;
}

/**
 * Each file ends with what must be said of it, in lines that begin with `#>`. They are no part of
 * what is read. A comment "stands here N times" repeats the last line.
 */
export function cases(): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".genogram.yaml"))
    .map((name) => {
      const whole = readFileSync(join(folder, name));
      const cut = whole.indexOf("#>");
      const bytes = repeated(cut < 0 ? whole : whole.subarray(0, cut));
      const wanted = cut < 0 ? "" : whole.subarray(cut).toString("utf8");
      const why = /^# (.*)/.exec(whole.toString("utf8"))?.[1] ?? "";
      return { name, bytes, wanted, why, reading: readFamily(bytes, name) };
    });
}

function repeated(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const times = /stands here (\d+) times/.exec(text)?.[1];
  if (times === undefined) return bytes;
  const lines = text.trimEnd().split("\n");
  return new TextEncoder().encode(
    [...lines, ...Array.from({ length: Number(times) }, () => lines.at(-1) ?? "")].join("\n"),
  );
}

/** What is said, in the form of the test files. */
export function spoken({ diagnostics, text }: Reading): string {
  return diagnostics
    .map(({ severity, code, message, span, hint }) => {
      const from = placeOf(text, span.start);
      const to = placeOf(text, Math.max(span.start, span.end - 1));
      const end = to.line === from.line ? `${to.column}` : `${to.line}:${to.column}`;
      const head = `#> ${from.line}:${from.column}-${end} ${severity} ${code}: ${message}`;
      return hint === null ? `${head}\n` : `${head}\n#>   ${hint}\n`;
    })
    .join("");
}
