import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";
import { familyInMemory } from "./family-in-memory.js";

/**
 * How long the detectors take, each and all, in families built in memory: seconds of the clock and
 * of the processor, how many times those of the size before, and the most memory that was held.
 * `node --max-old-space-size=1400 bench/patterns.js 10000 100000`
 */
const sizes = process.argv.slice(2).map(Number);
const { detectors, studyOf, findPatterns } = await modules();
warmUp();

let before = new Map();
for (const count of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const family = familyInMemory(count);
  const ready = measured(() => studyOf(family));
  const study = ready.result;
  const times = new Map([["study", ready]]);
  for (const { id, detect } of detectors)
    times.set(
      id,
      measured(() => detect(study)),
    );
  const all = [...times.values()].reduce((sum, { processor }) => sum + processor, 0);
  times.set("whole", { ...measured(() => findPatterns(family)), each: all });
  show(count, times);
  before = times;
}

function show(count, times) {
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  process.stdout.write(`${count} people, ${memory} MB at most\n`);
  const growth = (id, { processor }) => {
    const last = before.get(id)?.processor ?? 0;
    return last < 0.01 ? "" : `, ${(processor / last).toFixed(1)} times the size before`;
  };
  for (const [id, one] of [...times].sort(([, a], [, b]) => b.processor - a.processor))
    process.stdout.write(
      `  ${id.padEnd(6)} ${one.clock.toFixed(2)} s, processor ${one.processor.toFixed(2)} s${growth(id, one)}, ${one.result.findings?.length ?? 0} findings\n`,
    );
}

function measured(make) {
  const start = performance.now();
  const used = process.cpuUsage();
  const result = make();
  const { user, system } = process.cpuUsage(used);
  return { result, clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

/** What is measured is the search, not how the engine learns the code. */
function warmUp() {
  for (let turn = 0; turn < 5; turn++) findPatterns(familyInMemory(400));
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
    findPatterns: await load("src/patterns/find.ts", "findPatterns"),
  };
  rmSync(folder, { recursive: true });
  return loaded;
}
