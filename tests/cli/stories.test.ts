import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, genogram, wordsOf } from "./run.ts";

// A story is a command line session as text: `--- name` begins a file, `$ genogram …` runs, and what
// follows is what must come out: standard output as it is, standard error behind `2> `, then the exit
// code if it is not 0. `$ cat FILE` shows a file. UPDATE=1 writes what came out: read it before you keep it.

const folder = "tests/stories";

interface Step {
  readonly command: string;
  readonly expected: string;
}

interface Story {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly steps: readonly Step[];
}

function parse(text: string): Story {
  const start = text.search(/^\$ /m);
  const blocks = text.slice(start).split(/^(?=\$ )/m);
  const files = text
    .slice(0, start)
    .split(/^(?=--- )/m)
    .filter((block) => block.startsWith("--- "))
    .map((block) => {
      const [head = "", ...rest] = block.split("\n");
      return { name: head.slice(4).trim(), text: rest.join("\n") };
    });
  const steps = blocks
    .filter((block) => block.startsWith("$ "))
    .map((block) => {
      const [head = "", ...rest] = block.split("\n");
      return { command: head.slice(2).trim(), expected: rest.join("\n").trimEnd() };
    });
  return { files, steps };
}

function run(command: string, cwd: string): string {
  const [program, ...args] = wordsOf(command);
  if (program === "cat") return readFileSync(join(cwd, args[0] ?? ""), "utf8").trimEnd();
  const { status, stdout, stderr } = genogram(args, cwd);
  const said = stderr
    .trimEnd()
    .split("\n")
    .filter((line, _, all) => all.length > 1 || line !== "");
  return [
    ...(stdout === "" ? [] : [stdout.trimEnd()]),
    ...said.map((line) => `2> ${line}`.trimEnd()),
    ...(status === 0 ? [] : [`exit ${String(status)}`]),
  ].join("\n");
}

describe.each(readdirSync(folder))("story %s", (name) => {
  const file = join(folder, name);
  const text = readFileSync(file, "utf8");
  const story = parse(text);
  const cwd = emptyFolder();
  cpSync("examples", join(cwd, "examples"), {
    recursive: true,
    filter: (from) => !from.endsWith(".svg"),
  });
  for (const each of story.files) writeFileSync(join(cwd, each.name), each.text);
  const outcomes = story.steps.map(({ command }) => run(command, cwd));

  if (process.env["UPDATE"] !== undefined) {
    const head = text.slice(0, text.search(/^\$ /m));
    const steps = story.steps.map(({ command }, i) => `$ ${command}\n${outcomes[i] ?? ""}\n`);
    writeFileSync(file, head + steps.join("\n"));
  }

  test.each(story.steps.map((step, i) => ({ ...step, i })))("$command", ({ expected, i }) => {
    expect(outcomes[i]).toBe(expected);
  });
});
