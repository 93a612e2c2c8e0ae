import fc from "fast-check";
import { expect, test } from "vitest";
import { deidentified } from "../../src/input/deidentify/deidentify.ts";
import { readFamily } from "../../src/input/read.ts";
import { packHtml } from "../../src/report/formats/html/html.ts";
import { markdown } from "../../src/report/formats/markdown.ts";
import { packPdf } from "../../src/report/formats/pdf/pdf.ts";
import { packOf } from "../../src/report/pack/pack.ts";
import { said } from "../family.ts";
import { plantedFamily, tellingPieces } from "../input/deidentify/planted.ts";
import { unpacked } from "../leaks/unpacked.ts";
import { hasPoppler, poppler } from "../poppler.ts";

/** More with `RUNS=300 npx vitest run tests/report/supervision.test.ts`. */
const numRuns = Number(process.env["RUNS"] ?? 2);

test(
  "no copy for a colleague holds a planted identifier, in any format",
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(plantedFamily, async ({ text, identifiers }) => {
        const reading = readFamily(text, "one.genogram.yaml");
        if (reading.family === null) throw new Error(said(reading));
        const family = deidentified(reading, reading.family).reading.family!;
        const pack = await packOf(family, { reader: "supervision", paper: "a4", only: [] });
        const pdf = await packPdf(pack, { theme: "book", paper: "a4", password: null });
        const read = hasPoppler ? poppler("pdftotext", pdf) : "";
        const copies = [markdown(pack), packHtml(pack, "colour"), read, unpacked(pdf)];
        // Short runs of figures can stand in any coordinates; names and long numbers cannot.
        const pieces = tellingPieces(identifiers).filter((piece) =>
          /\p{L}/u.test(piece) ? piece.length > 4 : piece.length > 6,
        );
        for (const copy of copies) {
          const small = copy.toLowerCase();
          // The signs of a line stand in the bytes as digits to the base of 16.
          const isBytes = copy === copies.at(-1);
          for (const piece of pieces.filter((one) => !isBytes || !/^[\da-f]+$/iu.test(one)))
            expect(small).not.toContain(piece.toLowerCase());
        }
      }),
      { numRuns, endOnFailure: true },
    );
  },
);
