import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { largeFamily } from "./large-family.js";

/**
 * The same as bench/interview.js from outside: a built interview on a terminal (util-linux’s `script` lends
 * one), keys typed into it, and the milliseconds from Enter until the next question stands there. At most
 * `most` on a machine that does nothing else, whether Enter follows the last key at once or after a moment.
 */
const terminal = "script";
const most = 50;
/** Milliseconds between two keys: 80 words a minute. */
const gap = 120;
/** The cursor comes back when a question is answered; what is bold behind it is the next one. */
const next = /\u001b\[\?25h[^]*\u001b\[1m/u;
const folder = mkdtempSync(join(tmpdir(), "genogram-keys-"));
const file = join(folder, "large.genogram.yaml");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const line = (i) =>
  [
    `close with person ${i + 1}, fights with person ${i + 2} `,
    `person ${i + 1}, has diabetes`,
    `person ${i + 3} lost his job in ${1990 + (i % 20)}`,
  ][i % 3];

for (const pause of [0, 60, 120]) {
  const times = await interviewed(pause, 5);
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  const verdict = middle <= most ? "ok" : "TOO SLOW";
  process.stdout.write(
    `Enter ${pause} ms after the last key: the next question after ${middle.toFixed(1)} ms (at most ${most}) ${verdict}\n`,
  );
  if (middle > most) process.exitCode = 1;
}

async function interviewed(pause, count) {
  writeFileSync(file, largeFamily(60).replace(/^index: .*$/m, "index: p40"));
  const command = `${process.execPath} ${resolve("bin/genogram.js")} interview ${file}`;
  const env = { ...process.env, TERM: "xterm", COLUMNS: "80", LINES: "24" };
  const child = spawn(terminal, ["-qfc", command, "/dev/null"], { env });
  const seen = { text: "" };
  child.stdout.on("data", (data) => (seen.text += String(data)));
  await until(seen, /What brings/);
  await still(2000);
  // Past all questions to the last, which takes anything, and comes again.
  while (!/Anything else/.test(seen.text)) {
    const before = seen.text.length;
    child.stdin.write("\r");
    await until(seen, next, before);
    await still(60);
  }
  const times = [];
  for (let i = 0; i < count; i++) {
    for (const key of line(i)) {
      if (key !== line(i)[0]) await still(gap);
      child.stdin.write(key);
    }
    await still(pause);
    const [before, began] = [seen.text.length, performance.now()];
    child.stdin.write("\r");
    await until(seen, next, before);
    times.push(performance.now() - began);
    await still(300);
  }
  child.stdin.write("quit\r");
  await new Promise((over) => child.on("close", over));
  return times;
}

async function until(seen, words, from = 0) {
  const end = performance.now() + 20_000;
  while (!words.test(seen.text.slice(from))) {
    if (performance.now() > end) throw new Error(`${words} never came: ${seen.text.slice(from)}`);
    await still(1);
  }
}

function still(milliseconds) {
  return new Promise((next) => setTimeout(next, milliseconds));
}
