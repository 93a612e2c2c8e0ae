import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { deidentify } from "../../src/cli/commands/deidentify.ts";
import { report } from "../../src/cli/commands/report.ts";
import { deidentified } from "../../src/input/deidentify/deidentify.ts";
import { readFamily } from "../../src/input/read.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { said } from "../family.ts";
import { tellingPieces } from "../input/deidentify/planted.ts";
import { hasPoppler, poppler } from "../poppler.ts";
import { hushed } from "./hushed.ts";
import { plantedAnywhere } from "./planted-family.ts";
import { unpacked } from "./unpacked.ts";

/** `scripts/sweep-leaks.sh` makes hundreds. */
const numRuns = Number(process.env["RUNS"] ?? 1);
const timeout = 3_600_000;

const made = { outputs: 0, findings: 0 };
afterAll(() => {
  if (process.env["RUNS"] !== undefined) console.log(made);
});

/** Ids of the random families that are names. */
const ids = /(?<!\p{L})(?:ada|søren|eva|hana|ivo|finn|祖母|גיל)(?!\p{L})/iu;

test(
  "no copy for a colleague holds a planted identifier of any family, in any format",
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(plantedAnywhere, async ({ text, identifiers }) => {
        const folder = mkdtempSync(join(tmpdir(), "genogram-leaks-"));
        const file = join(folder, "traskell.genogram.yaml");
        writeFileSync(file, text);
        const at = (name: string): string => join(folder, name);
        await hushed(() => deidentify(file, { output: at("other.genogram.yaml") }));
        for (const format of ["md", "html", "pdf"] as const)
          await hushed(() =>
            report(file, {
              ...{ for: "supervision", theme: "colour", paper: "a4", format },
              output: at(`other.${format}`),
            }),
          );
        const pdf = readFileSync(at("other.pdf"));
        const copies = {
          ...{ yaml: readFileSync(at("other.genogram.yaml"), "utf8") },
          ...{
            md: readFileSync(at("other.md"), "utf8"),
            html: readFileSync(at("other.html"), "utf8"),
          },
          ...{ "words of pdf": hasPoppler ? poppler("pdftotext", pdf) : "", pdf: unpacked(pdf) },
        };
        for (const [name, copy] of Object.entries(copies)) {
          const small = copy.toLowerCase();
          const left = piecesFor(name, identifiers).filter((piece) => small.includes(piece));
          expect([name, left]).toEqual([name, []]);
          if (name !== "pdf" && name !== "html")
            expect([name, ids.exec(copy)?.[0]]).toEqual([name, undefined]);
        }
        made.outputs += 1;
      }),
      { numRuns, endOnFailure: true },
    );
  },
);

/** Short runs of figures can stand in any coordinates; those of base 16 in the bytes of a line. */
function piecesFor(name: string, identifiers: readonly string[]): readonly string[] {
  const pieces = tellingPieces(identifiers).map((piece) => piece.toLowerCase());
  if (name === "yaml") return pieces;
  const long = pieces.filter((piece) => piece.length > (/\p{L}/u.test(piece) ? 3 : 6));
  return name === "pdf" ? long.filter((piece) => !/^[\da-f]+$/u.test(piece)) : long;
}

/** Grounds of patterns that are told to a day. */
const needDays: ReadonlySet<string> = new Set(["P27", "P28"]);

test(
  "any family without identity shows the same patterns but for those that need a day",
  () => {
    const seen = (family: Parameters<typeof findPatterns>[0]): readonly string[] =>
      findPatterns(family)
        .findings.filter(({ pattern }) => !needDays.has(pattern))
        .map(({ pattern, grade, support }) => `${pattern} ${grade} ${JSON.stringify(support)}`)
        .sort();
    fc.assert(
      fc.property(plantedAnywhere, ({ text }) => {
        const reading = readFamily(text, "one.genogram.yaml");
        if (reading.family === null) throw new Error(said(reading));
        expect(seen(deidentified(reading, reading.family).reading.family!)).toEqual(
          seen(reading.family),
        );
        made.findings += 1;
      }),
      { numRuns, endOnFailure: true },
    );
  },
  timeout,
);
