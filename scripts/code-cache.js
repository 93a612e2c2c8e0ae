import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

/**
 * Runs each command of the new build once on an example, and keeps beside every chunk what V8 compiled
 * for it. `bin/load.js` hands that back to V8 at each start.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const { chunksIn, cacheOf } = createRequire(import.meta.url)("../bin/load.js");
const { load, scripts, forget } = chunksIn(join(root, "dist"));

const folder = mkdtempSync(join(tmpdir(), "genogram-build-"));
const family = join(root, "examples", "donna.genogram.yaml");
const commands = [
  ["check", family],
  ["draw", family, "-o", join(folder, "drawing.svg")],
  ["draw", join(root, "examples", "bronte.genogram.yaml"), "-o", join(folder, "drawing.svg")],
  ["report", family, "-f", "pdf", "-o", join(folder, "pack.pdf")],
  ["report", family, "-f", "html", "-o", join(folder, "pack.html")],
  ["patterns", family],
  ["ask", family],
  ["add", family, "person", "somebody", "--dry-run"],
  ["complete", "--", `genogram set ${family} `],
];

const [writeOut, writeErr] = [process.stdout.write, process.stderr.write];
process.stdout.write = process.stderr.write = () => true;
// What one command compiled is still there after the last.
setFlagsFromString("--no-flush-bytecode");
for (const command of commands) {
  process.argv = [process.execPath, "genogram", ...command];
  forget("./main.cjs");
  await load("./main.cjs").finished;
}
[process.stdout.write, process.stderr.write] = [writeOut, writeErr];

setFlagsFromString("--flush-bytecode");
for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
rmSync(folder, { recursive: true });
