import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";
import { familyInMemory } from "./family-in-memory.js";

/**
 * How long the detectors take, each and all, in families built in memory: milliseconds, the memory
 * that is held, and the growth from the size before. `node bench/patterns.js 10000 100000`
 */
const sizes = process.argv.slice(2).map(Number);
const { detectors, studyOf } = await modules();

let before = null;
for (const count of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const family = familyInMemory(count);
  const started = performance.now();
  const study = studyOf(family);
  const ready = performance.now();
  const times = detectors.map(({ id, detect }) => {
    const start = performance.now();
    const { findings } = detect(study);
    return { id, count: findings.length, time: performance.now() - start };
  });
  const findings = times.reduce((sum, one) => sum + one.count, 0);
  const all = performance.now() - ready;
  const slowest = [...times].sort((a, b) => b.time - a.time).slice(0, 8);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const growth = before === null ? "" : `, ${(all / before).toFixed(1)} times the size before`;
  process.stdout.write(
    `${count} people: study ${(ready - started).toFixed(0)} ms, detectors ${all.toFixed(0)} ms${growth}, ${findings} findings, ${memory} MB\n`,
  );
  for (const { id, time, count: found } of slowest)
    process.stdout.write(`  ${id} ${time.toFixed(0)} ms, ${found} findings\n`);
  before = all;
}

/** The detectors as one module, as `npm run build` would make it. */
async function modules() {
  const folder = mkdtempSync(join(import.meta.dirname, ".patterns-"));
  const load = async (path, name) => {
    const file = join(folder, `${name}.mjs`);
    await build({
      input: path,
      platform: "node",
      output: { file, format: "esm" },
      logLevel: "silent",
    });
    return (await import(pathToFileURL(file).href))[name];
  };
  const loaded = {
    detectors: await load("src/patterns/detectors/index.ts", "detectors"),
    studyOf: await load("src/patterns/study-of.ts", "studyOf"),
  };
  rmSync(folder, { recursive: true });
  return loaded;
}
