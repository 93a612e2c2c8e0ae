import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";
import { familyInMemory } from "./family-in-memory.js";

/**
 * How long the detectors take, each and all, in families built in memory: seconds of the clock and
 * of the processor, how many times those of the size before, and the most memory that was held.
 * Each size runs by itself, so that none weighs on the next. One size alone can be profiled:
 * `node bench/patterns.js 10000 100000`, `node --cpu-prof bench/patterns.js 20000`
 */
const sizes = process.argv.slice(2).map(Number);
const [only, ...others] = sizes.length > 0 ? sizes : [1000, 10_000];
if (others.length > 0) compare([only, ...others]);
else process.stdout.write(`${JSON.stringify(await measure(only))}\n`);

function compare(counts) {
  let before = new Map();
  for (const count of counts) {
    const flags = process.execArgv;
    const told = execFileSync(process.execPath, [...flags, process.argv[1], String(count)]);
    const one = JSON.parse(told.toString());
    show(count, one, before);
    before = new Map(one.times.map((time) => [time.id, time]));
  }
}

/** Every detector by itself, then a whole report. */
async function measure(count) {
  const { detectors, studyOf, findPatterns } = await modules();
  // What is measured is the search, not how the engine learns the code.
  for (let turn = 0; turn < 5; turn++) findPatterns(familyInMemory(400));
  const family = familyInMemory(count);
  const times = [];
  each(family, { detectors, studyOf }, times);
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  const all = times.filter(({ id }) => id !== "study");
  const sum = (of) => all.reduce((most, one) => most + of(one), 0);
  times.push({
    id: "all",
    clock: sum(({ clock }) => clock),
    processor: sum(({ processor }) => processor),
    findings: sum(({ findings }) => findings),
  });
  measured("whole", times, () => findPatterns(family));
  return { memory, times };
}

function each(family, { detectors, studyOf }, times) {
  const study = measured("study", times, () => studyOf(family));
  for (const { id, detect } of detectors) measured(id, times, () => detect(study));
}

function show(count, { memory, times }, before) {
  process.stdout.write(`${count} people, ${memory} MB at most before the whole report\n`);
  const growth = (id, processor) => {
    const last = before.get(id)?.processor ?? 0;
    return last < 0.01 ? "" : `, ${(processor / last).toFixed(1)} times the size before`;
  };
  for (const { id, clock, processor, findings } of times.sort((a, b) => b.processor - a.processor))
    process.stdout.write(
      `  ${id.padEnd(6)} ${clock.toFixed(2)} s, processor ${processor.toFixed(2)} s${growth(id, processor)}, ${findings} findings\n`,
    );
}

function measured(id, times, make) {
  const start = performance.now();
  const used = process.cpuUsage();
  const result = make();
  const { user, system } = process.cpuUsage(used);
  const clock = (performance.now() - start) / 1000;
  const findings = result.findings?.length ?? 0;
  times.push({ id, clock, processor: (user + system) / 1e6, findings });
  return result;
}

/** All in one module, as `npm run build` would make it: what is learned in one run serves the next. */
async function modules() {
  const folder = mkdtempSync(join(import.meta.dirname, ".patterns-"));
  const input = join(folder, "patterns.ts");
  const parts = { detectors: "detectors/index", studyOf: "study-of", findPatterns: "find" };
  const lines = Object.entries(parts).map(
    ([name, path]) => `export { ${name} } from "../../src/patterns/${path}.ts";`,
  );
  writeFileSync(input, lines.join("\n"));
  const file = join(folder, "patterns.mjs");
  await build({
    input,
    platform: "node",
    output: { file, format: "esm" },
    logLevel: "silent",
  });
  const loaded = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return loaded;
}
