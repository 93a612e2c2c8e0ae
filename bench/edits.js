import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeFamily } from "./large-family.js";
import { run } from "./processor.js";

/**
 * What the edits of a file of 6,000 people take, in the time of the processor, as multiples of
 * `genogram check` of the same file in the same run: an edit reads the file before and after.
 */
const most = { add: 2, set: 2, rename: 2, remove: 2, format: 2.5 };
const words = {
  add: ["person", "zoe"],
  set: ["p7", "name=Zoe"],
  rename: ["p7", "zoe"],
  remove: ["p7"],
  format: [],
};

const folder = mkdtempSync(join(tmpdir(), "genogram-edits-"));
const file = join(folder, "family.genogram.yaml");
writeFileSync(file, largeFamily(Number(process.argv[2] ?? 6000)));
const check = seconds("check", []);
process.stdout.write(`check   ${check.toFixed(2)} s\n`);
for (const [edit, said] of Object.entries(words)) {
  const taken = seconds(edit, [...said, "--dry-run"]);
  const ratio = taken / check;
  const verdict = ratio <= most[edit] ? "ok" : "TOO SLOW";
  process.stdout.write(
    `${edit.padEnd(7)} ${taken.toFixed(2)} s  ${ratio.toFixed(2)} x (at most ${most[edit]}) ${verdict}\n`,
  );
  if (ratio > most[edit]) process.exitCode = 1;
}
rmSync(folder, { recursive: true });

function seconds(command, more) {
  const { status, stderr, seconds } = run(["bin/genogram.js", command, file, ...more]);
  if (status !== 0) throw new Error(stderr);
  return seconds;
}
