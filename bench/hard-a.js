import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hardFiles } from "./hard-files.js";

/**
 * Gives `genogram check` every hard file and takes the time: each must be answered, with exit 0 or 1
 * and without a stack, within 2 s and 4 s for each MB, bare `node` not counted.
 * `node bench/hard.js [words of the names…]`; the largest size is 2 MB.
 */
const folder = mkdtempSync(join(tmpdir(), "genogram-hard-"));
const sizes = [100_000, 2_000_000];
const words = process.argv.slice(2);
const bare = time(["-e", ""]).seconds;
process.stdout.write(`bare node: ${bare.toFixed(2)} s\n`);
let failed = 0;
for (const [name, make] of Object.entries(hardFiles)) {
  if (!words.every((word) => name.includes(word))) continue;
  for (const size of sizes) if (!isAnswered(name, Buffer.from(make(size)))) failed += 1;
}
rmSync(folder, { recursive: true });
process.stdout.write(failed === 0 ? "all answered in time\n" : `${failed} NOT ANSWERED IN TIME\n`);
process.exitCode = failed === 0 ? 0 : 1;

function isAnswered(name, content) {
  const file = join(folder, "family.genogram.yaml");
  writeFileSync(file, content);
  const megabytes = content.length / 1e6;
  const most = 2 + 4 * megabytes;
  const { seconds, status, stderr } = time(["/tmp/checks-distA/main.js", "check", file], most + 2);
  const taken = Math.max(0, seconds - bare);
  const heads = stderr.match(/: (error|warning): .*\[[a-z0-9-]+\]$/gm)?.length ?? 0;
  const said = /^ +at .*:\d+:\d+\)?$/m.test(stderr) ? "A STACK" : `${heads} messages`;
  const ok = taken <= most && (status === 0 || status === 1) && said !== "A STACK";
  process.stdout.write(
    `${ok ? "ok  " : "FAIL"} ${name.padEnd(32)} ${megabytes.toFixed(2)} MB ${taken.toFixed(2).padStart(6)} s of ${most.toFixed(1).padStart(4)} s, exit ${status}, ${said}\n`,
  );
  return ok;
}

function time(args, most = 60) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    maxBuffer: 1e9,
    timeout: Math.ceil(most * 1000),
  });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, status, stderr };
}
