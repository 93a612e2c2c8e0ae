import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeFamily } from "./large-family.js";
import { run } from "./processor.js";

/**
 * How long `genogram check` takes for families of 100 to 6,000 people, bare `node` not counted:
 * medians of `runs`. A MB may take 4 s. The last column would stand still if it grew in proportion.
 */
const runs = 3;
const mostPerMegabyte = 4;
const folder = mkdtempSync(join(tmpdir(), "genogram-growth-"));
const bare = median(() => seconds(["-e", ""]));
process.stdout.write(`bare node: ${bare.toFixed(2)} s\n`);
process.stdout.write("people     MB  seconds  seconds for each MB\n");
for (const count of [100, 200, 500, 1000, 2000, 4000, 6000]) {
  const file = join(folder, "family.genogram.yaml");
  const text = largeFamily(count);
  writeFileSync(file, text);
  const taken = median(() => seconds(["bin/genogram.js", "check", file])) - bare;
  const megabytes = Buffer.byteLength(text) / 1e6;
  const each = taken / megabytes;
  const verdict = megabytes > 0.5 && each > mostPerMegabyte ? "TOO SLOW" : "";
  const columns = [
    String(count).padStart(6),
    megabytes.toFixed(2).padStart(6),
    taken.toFixed(2).padStart(8),
    each.toFixed(2).padStart(20),
    verdict,
  ];
  process.stdout.write(`${columns.join(" ").trimEnd()}\n`);
  if (verdict !== "") process.exitCode = 1;
}
rmSync(folder, { recursive: true });

function seconds(args) {
  const { status, stderr, seconds } = run(args);
  if (status !== 0) throw new Error(stderr);
  return seconds;
}

function median(measure) {
  const values = Array.from({ length: runs }, measure);
  return values.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
}
