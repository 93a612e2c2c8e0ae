import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * How long the commands take to start and finish, as multiples of a bare `node`, medians of 20
 * interleaved pairs: absolute times differ from machine to machine, ratios hardly do.
 */
const pairs = 20;
const folder = mkdtempSync(join(tmpdir(), "genogram-bench-"));
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "");

const family = "examples/clarissa.genogram.yaml";
const commands = [
  { name: "--help", args: ["bin/genogram.js", "--help"], most: 1.3 },
  { name: "check", args: ["bin/genogram.js", "check", family], most: 2.8 },
  {
    name: "draw",
    args: ["bin/genogram.js", "draw", family, "-o", join(folder, "out.svg")],
    most: 4.5,
  },
];

for (const { name, args, most } of commands) {
  const ratios = Array.from({ length: pairs }, () => time(args) / time([empty]));
  const ratio = median(ratios);
  const verdict = ratio <= most ? "ok" : "TOO SLOW";
  process.stdout.write(`${name}: ${ratio.toFixed(2)} x bare node (at most ${most}) ${verdict}\n`);
  if (ratio > most) process.exitCode = 1;
}

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - start);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
