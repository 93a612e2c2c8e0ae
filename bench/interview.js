import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";
import { largeFamily } from "./large-family.js";

/**
 * How long whoever types has to wait in an interview about 60 people: for the glance behind every key, for
 * the next question if the line was read while it was typed, and if it was not (Enter right behind the last
 * key). Medians, as multiples of the processor time of reading the file once, which each answer needs: for it
 * must make sense. Milliseconds on a machine that does nothing else are at most `most`, with `--quiet`.
 */
const most = 50;
const isQuiet = process.argv.includes("--quiet");
const lines = (i) =>
  [
    `tom lost his job in ${1960 + i}`,
    `close with person ${i + 1}, fights with person ${i + 2} since 2019`,
    `her friend zoe${letters(i)}, left home at 17`,
    `two brothers, jonas${letters(i)} 34 and finn${letters(i)} 31`,
    `person ${i + 1}, plumber, has diabetes since 2010`,
  ][i % 5];
const { glance, keeperOf, disk, nextQuestion, readFamily, talkOf } = await modules();
const folder = mkdtempSync(join(tmpdir(), "genogram-bench-"));
const file = join(folder, "large.genogram.yaml");
const text = largeFamily(60).replace(/^index: .*$/m, "index: p40");
writeFileSync(file, text);
const { family } = readFamily(text, file);

const read = await median(() => readFamily(text, file));
const seen = await median((line) => glance(family, talkOf(family), line));
const known = await interviewed(async (keeper, line) => {
  await keeper.try(talkOf(keeper.family()), line);
});
const fresh = await interviewed(() => undefined);
rmSync(folder, { recursive: true });

/** Answers one after the other, each once the file holds the one before: nobody types a line in less. */
async function interviewed(before) {
  writeFileSync(file, text);
  const keeper = await keeperOf({ disk, file, full: false, today: "2026-01-05" });
  const answered = async (line) => {
    await keeper.give(talkOf(keeper.family()), line);
    nextQuestion(keeper.family(), keeper.course());
  };
  const measured = await median(answered, async (line) => {
    await keeper.settled();
    await before(keeper, line);
  });
  await keeper.close();
  return measured;
}

function letters(i) {
  return String.fromCharCode(97 + (i % 26), 97 + ((i >> 3) % 26));
}

say("a glance behind a key", seen, 0.5);
say("the next question, the line read while it was typed", known, 0.5);
say("the next question, the line not read before", fresh, 1.6);

function say(what, { cpu, wall }, times) {
  const ratio = cpu / read.cpu;
  const verdict = ratio <= times && (!isQuiet || wall <= most) ? "ok" : "TOO SLOW";
  process.stdout.write(
    `${what}: ${cpu.toFixed(1)} ms of processor, ${wall.toFixed(1)} ms, ${ratio.toFixed(2)} x reading the file (at most ${times}) ${verdict}\n`,
  );
  if (verdict !== "ok") process.exitCode = 1;
}

async function median(work, before = () => undefined) {
  const times = [];
  for (let i = 0; i < 30; i++) {
    const line = lines(i);
    await before(line);
    const [start, began] = [process.cpuUsage(), performance.now()];
    await work(line);
    const { user, system } = process.cpuUsage(start);
    times.push({ cpu: (user + system) / 1000, wall: performance.now() - began });
  }
  const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  return { cpu: middle(times.map(({ cpu }) => cpu)), wall: middle(times.map(({ wall }) => wall)) };
}

async function modules() {
  const out = mkdtempSync(join(tmpdir(), "genogram-bench-"));
  const entry = join(out, "entry.js");
  const from = (path) => JSON.stringify(join(process.cwd(), "src", path));
  writeFileSync(
    entry,
    `export { glance } from ${from("input/interview/glance.ts")};
     export { nextQuestion } from ${from("input/interview/next-question.ts")};
     export { talkOf } from ${from("input/interview/talk-of.ts")};
     export { readFamily } from ${from("input/read.ts")};
     export { keeperOf } from ${from("cli/interview/keeper.ts")};
     export { disk } from ${from("cli/interview/disk.ts")};`,
  );
  await build({
    input: entry,
    platform: "node",
    logLevel: "silent",
    output: { dir: join(out, "built"), format: "esm" },
  });
  const built = await import(pathToFileURL(join(out, "built", "entry.js")).href);
  process.on("exit", () => rmSync(out, { recursive: true, force: true }));
  return built;
}
