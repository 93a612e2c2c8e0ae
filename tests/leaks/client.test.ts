import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { ask } from "../../src/cli/commands/ask.ts";
import { draw } from "../../src/cli/commands/draw.ts";
import { patterns } from "../../src/cli/commands/patterns.ts";
import { report } from "../../src/cli/commands/report.ts";
import { seenBy } from "../../src/input/audience/seen-by.ts";
import { readFamily } from "../../src/input/read.ts";
import { hiddenFamily } from "./hidden-family.ts";
import { hushed } from "./hushed.ts";

/** `scripts/sweep-leaks.sh` makes hundreds. */
const numRuns = Number(process.env["RUNS"] ?? 1);
const timeout = 3_600_000;

const made = { texts: 0, outputs: 0 };
afterAll(() => {
  if (process.env["RUNS"] !== undefined) console.log(made);
});

test(
  "any family’s copy for its client is, to the letter, the file without the hidden lines",
  () => {
    fc.assert(
      fc.property(hiddenFamily, ({ text, without }) => {
        const reading = readFamily(text, "any");
        // A hidden line may speak of somebody who is not in this family.
        fc.pre(reading.family !== null && readFamily(without, "any").family !== null);
        expect(seenBy(reading, "client").text.text).toBe(without);
        made.texts += 1;
      }),
      { numRuns: 10 * numRuns, endOnFailure: true },
    );
  },
  timeout,
);

const pictures = ["svg", "png", "pdf", "html", "dot", "scene"] as const;
const packs = ["md", "html", "pdf"] as const;

/** All that the commands make of a file for its client, byte for byte, by what each is. */
async function outputsOf(text: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const file = join(folder, "one.genogram.yaml");
  writeFileSync(file, text);
  const client = { for: "client", theme: "colour", paper: "a4" };
  const outputs = new Map<string, string>();
  for (const format of pictures) {
    const output = join(folder, format === "scene" ? "drawn.json" : `drawn.${format}`);
    await hushed(() => draw(file, { ...client, phases: "all", scale: "0.4", format, output }));
    outputs.set(`draw ${format}`, readFileSync(output, "base64"));
  }
  for (const format of packs) {
    const output = join(folder, `pack.${format}`);
    await hushed(() => report(file, { ...client, format, output, force: true }));
    outputs.set(`report ${format}`, readFileSync(output, "base64"));
  }
  const listings = {
    patterns: () => patterns(file, client),
    json: () => patterns(file, { ...client, json: true, all: true }),
    ask: () => ask(file, { all: true, for: "client" }),
  };
  for (const [name, list] of Object.entries(listings)) outputs.set(name, await hushed(list));
  return outputs;
}

test(
  "every output for a client is, byte for byte, that of the file without the hidden lines",
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(hiddenFamily, async ({ text, without }) => {
        const both = [text, without].map((one) => readFamily(one, "any").family);
        fc.pre(both.every((family) => family !== null));
        const folder = mkdtempSync(join(tmpdir(), "genogram-leaks-"));
        const told = await outputsOf(text, folder);
        const plain = await outputsOf(without, folder);
        const others = [...plain].filter(([name, bytes]) => told.get(name) !== bytes);
        expect(others.map(([name]) => name)).toEqual([]);
        expect(plain.size).toBe(12);
        made.outputs += 1;
      }),
      { numRuns, endOnFailure: true },
    );
  },
);
