import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, genogram, wordsOf } from "../cli/run.ts";

// Every command on the page is run, one after the other, on the family that it shows. UPDATE=1 writes
// what comes out.

const file = "docs/editing.md";
const page = readFileSync(file, "utf8");
const cwd = emptyFolder();
const [, family = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
writeFileSync(join(cwd, "family.genogram.yaml"), family);

function session(block: string): string {
  const commands = block.split("\n").filter((line) => line.startsWith("$ "));
  return commands
    .map((line) => {
      const { stdout, stderr } = genogram(wordsOf(line).slice(2), cwd);
      return `${line}\n${stdout}${stderr}`.trimEnd();
    })
    .join("\n");
}

const blocks = [...page.matchAll(/```console\n([\s\S]*?)\n```/g)].map(([, block = ""]) => block);
const outcomes = blocks.map((block) => session(block));

if (process.env["UPDATE"] !== undefined)
  writeFileSync(
    file,
    blocks.reduce((text, block, i) => text.replace(block, () => outcomes[i] ?? ""), page),
  );

test.each(blocks.map((block, i) => ({ block, i })))("$block", ({ block, i }) => {
  expect(outcomes[i]).toBe(block);
});

test("every command on the page does what it says, but for the last", () => {
  const refused = outcomes.map((outcome) => /^genogram: |nothing was changed/m.test(outcome));
  expect(refused).toEqual([...blocks.slice(1).map(() => false), true]);
});
