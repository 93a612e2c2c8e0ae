import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, genogram, wordsOf } from "../cli/run.ts";

// Every command that the README shows is run, and what it shows must come out. UPDATE=1 writes it.

const readme = readFileSync("README.md", "utf8");
const cwd = folderWithExamples();

function folderWithExamples(): string {
  const folder = emptyFolder();
  cpSync("examples", join(folder, "examples"), {
    recursive: true,
    filter: (from) => !from.endsWith(".svg"),
  });
  return folder;
}

function session(block: string, folder = cwd): string {
  const commands = block.split("\n").filter((line) => line.startsWith("$ "));
  return commands
    .map((line) => `${line}\n${outputOf(line.slice("$ genogram ".length), folder)}`)
    .join("\n");
}

function outputOf(command: string, folder: string): string {
  const { stdout, stderr } = genogram(wordsOf(command), folder);
  return `${stdout}${stderr}`.trimEnd();
}

const blocks = [...readme.matchAll(/```console\n([\s\S]*?)\n```/g)].map(([, block = ""]) => block);

if (process.env["UPDATE"] !== undefined) {
  const folder = folderWithExamples();
  const updated = blocks.reduce(
    (text, block) => text.replace(block, () => session(block, folder)),
    readme,
  );
  writeFileSync("README.md", updated);
}

test.each(blocks)("%s", (block) => {
  expect(session(block)).toBe(block);
});

test("the first line of a newcomer draws Clarissa's family and says what was found", () => {
  const [, command = ""] = /```sh\nnpm ci && npm run -s genogram (.*)\n```/.exec(readme) ?? [];
  const { status, stderr } = genogram(command.split(" "), cwd);
  expect(status).toBe(0);
  expect(existsSync(join(cwd, "examples/clarissa.svg"))).toBe(true);
  expect(stderr).toContain("What repeats");
});

test("the family file it shows makes sense", () => {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  writeFileSync(join(cwd, "shown.genogram.yaml"), yaml);
  expect(genogram(["check", "shown.genogram.yaml"], cwd).stderr).toBe(
    "shown.genogram.yaml: makes sense\n",
  );
});

test("every file it links to is there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
