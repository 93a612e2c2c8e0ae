import { linkSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, genogram } from "./run.ts";

const family = "genogram: 1\npeople:\n  grizelda: { name: Grizelda, gender: female }\n";

function folderWith(name: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), family);
  return folder;
}

test("no result takes the place of its family file, by whatever name it goes", () => {
  const folder = folderWith("one.genogram.yaml");
  symlinkSync("one.genogram.yaml", join(folder, "link.html"));
  linkSync(join(folder, "one.genogram.yaml"), join(folder, "hard.svg"));
  for (const args of [
    ["report", "one.genogram.yaml", "-o", "link.html", "--force"],
    ["deidentify", "one.genogram.yaml", "-o", "link.html", "--force"],
    ["draw", "one.genogram.yaml", "-o", "hard.svg"],
  ]) {
    const { status, stderr } = genogram(args, folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining("is the family file itself")]);
  }
  expect(readFileSync(join(folder, "one.genogram.yaml"), "utf8")).toBe(family);
});

test("the list of aliases is its owner's alone, whatever stood there, and a file of its own", () => {
  const folder = folderWith("one.genogram.yaml");
  writeFileSync(join(folder, "names.txt"), "", { mode: 0o666 });
  const args = ["deidentify", "one.genogram.yaml", "-o", "other.genogram.yaml"];
  expect(genogram([...args, "--aliases", "other.genogram.yaml"], folder).status).toBe(2);
  expect(genogram([...args, "--aliases", "names.txt", "--force"], folder).status).toBe(0);
  expect(statSync(join(folder, "names.txt")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, "names.txt"), "utf8")).toMatch(/^grizelda\t/u);
});

test("a report is of the kind that its name says, and of no other", () => {
  const folder = folderWith("one.genogram.yaml");
  expect(genogram(["report", "one.genogram.yaml", "-o", "one.pdf"], folder).status).toBe(0);
  expect(readFileSync(join(folder, "one.pdf"), "latin1")).toMatch(/^%PDF/u);
  const { status, stderr } = genogram(
    ["report", "one.genogram.yaml", "-o", "two.pdf", "-f", "md"],
    folder,
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining("would not hold md")]);
  const others: readonly (readonly [string, string])[] = [
    ["report", "two.docx"],
    ["draw", "two.jpg"],
  ];
  for (const [command, output] of others) {
    const { status, stderr } = genogram([command, "one.genogram.yaml", "-o", output], folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`"${output}" would not hold`)]);
  }
});

test("without being asked for, nobody's name is written beside the file", () => {
  const folder = folderWith("one.genogram.yaml");
  const { stdout, stderr } = genogram(
    ["report", "one.genogram.yaml", "--for", "supervision", "-f", "md"],
    folder,
  );
  expect(stdout + stderr).not.toMatch(/grizelda/iu);
  expect(readFileSync(join(folder, "supervision.md"), "utf8")).not.toMatch(/grizelda/iu);
});
