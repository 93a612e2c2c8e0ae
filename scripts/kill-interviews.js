// Fifty real interviews cut by kill -9 at a random moment: the file must make sense, every answer that was
// answered by the next question must be in it after the next start, and that start must ask the next one.
// node scripts/kill-interviews.js [how many] [seed]
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [count = 50, seed = 1] = process.argv.slice(2).map(Number);
const genogram = resolve("bin/genogram.js");
const answers = [
  "anna, woman, 34",
  "mark-1 quarrels",
  "mark-2 nobody",
  "mum",
  "unnamed",
  "married in 1985",
  "tom 34 and lucy 31",
  "none",
  "none",
];

/** Lehmer's generator: the same seed gives the same moments. */
function chance(state) {
  return () => (state.now = (state.now * 48271) % 2147483647) / 2147483647;
}

function cut(folder, after) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [genogram, "interview", "a.genogram.yaml"], {
      cwd: folder,
    });
    const state = { said: 0, asked: 0 };
    child.stderr.on("data", (data) => {
      state.asked += String(data).split("\n> ").length - 1;
      while (state.said < state.asked && state.said < answers.length)
        child.stdin.write(`${answers[state.said++]}\n`);
    });
    child.stdin.on("error", () => undefined);
    setTimeout(() => child.kill("SIGKILL"), after);
    child.on("close", () => done(state));
  });
}

const random = chance({ now: seed * 7919 + 1 });
const faults = [];
const lengths = [];
for (let i = 0; i < count; i++) {
  const folder = mkdtempSync(join(tmpdir(), "genogram-kill-"));
  const file = join(folder, "a.genogram.yaml");
  const { asked } = await cut(folder, 250 + Math.floor(random() * 1800));
  lengths.push(asked);
  const again = spawnSync(process.execPath, [genogram, "interview", "a.genogram.yaml"], {
    cwd: folder,
    input: "quit\n",
    encoding: "utf8",
  });
  if (again.status !== 0)
    faults.push(`${i}: the next start ends with ${again.status}: ${again.stderr}`);
  if (!existsSync(file)) {
    if (asked > 1) faults.push(`${i}: no file after ${asked} questions`);
    continue;
  }
  const check = spawnSync(process.execPath, [genogram, "check", file], { encoding: "utf8" });
  if (check.status !== 0) faults.push(`${i}: ${check.stderr}`);
  const text = readFileSync(file, "utf8");
  // Question n + 1 is asked once answer n is safe.
  for (const mark of ["mark-1", "mark-2"])
    if (asked > answers.findIndex((words) => words.startsWith(mark)) + 1 && !text.includes(mark))
      faults.push(`${i}: ${mark} is lost after ${asked} questions`);
  if (asked > 1 && /Whom is it about/.test(again.stderr)) faults.push(`${i}: it begins again`);
}
const cutAt = lengths.toSorted((a, b) => a - b);
process.stdout.write(
  `${count} interviews killed after ${cutAt[0]} to ${cutAt.at(-1)} questions: ${faults.length} faults\n`,
);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
