import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync, writeFileSync } from "node:fs"; // prettier-ignore
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeOver } from "../../src/cli/write-over.ts";
import { emptyFolder, genogram } from "./run.ts";

const family = "\ufeffgenogram: 1\r\npeople:\r\n  ada:\r\n  bo: # him\r\n";

function folderWith(text: string | Uint8Array): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "f.yaml"), text);
  return folder;
}

test("a file keeps its permissions, its mark and its line ends", () => {
  const folder = folderWith(family);
  const file = join(folder, "f.yaml");
  chmodSync(file, 0o640);
  expect(genogram(["set", "f.yaml", "bo", "name=Bo"], folder).status).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(family.replace("bo:", "bo: { name: Bo }"));
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["f.yaml"]);
});

test("a link stays a link, and what it points to is written", () => {
  const folder = folderWith(family);
  mkdirSync(join(folder, "desk"));
  symlinkSync("../f.yaml", join(folder, "desk", "link.yaml"));
  expect(genogram(["rename", "desk/link.yaml", "ada", "eva"], folder).status).toBe(0);
  expect(lstatSync(join(folder, "desk", "link.yaml")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "f.yaml"), "utf8")).toBe(family.replace("ada", "eva"));
  expect(readdirSync(join(folder, "desk"))).toEqual(["link.yaml"]);
});

test("a file that was changed meanwhile stays as it is", async () => {
  const folder = folderWith("what another wrote");
  const file = join(folder, "f.yaml");
  await expect(writeOver(file, Buffer.from(family), "ours")).rejects.toThrow(
    /was changed by somebody else meanwhile: nothing was written/,
  );
  expect(readFileSync(file, "utf8")).toBe("what another wrote");
  expect(readdirSync(folder)).toEqual(["f.yaml"]);
});

test("a folder that may not be written leaves the file as it is", () => {
  const folder = folderWith(family);
  chmodSync(folder, 0o500);
  const { status, stderr } = genogram(["remove", "f.yaml", "bo"], folder);
  chmodSync(folder, 0o700);
  const isRoot = process.getuid?.() === 0;
  expect(isRoot || (status === 2 && stderr.includes("you may not write there"))).toBe(true);
  expect(isRoot || readFileSync(join(folder, "f.yaml"), "utf8") === family).toBe(true);
});

test("bytes that are no text are never written again", () => {
  const bytes = Buffer.concat([Buffer.from("genogram: 1\npeople:\n  ada: # "), Buffer.from([0xe9]), Buffer.from("\n")]); // prettier-ignore
  const folder = folderWith(bytes);
  const { status, stderr } = genogram(["set", "f.yaml", "ada", "name=Ada"], folder);
  expect(status).toBe(1);
  expect(stderr).toContain("the file is not written in UTF-8");
  expect(readFileSync(join(folder, "f.yaml")).equals(bytes)).toBe(true);
});

test("a try shows the difference and writes nothing", () => {
  const folder = folderWith(family);
  const { stdout, stderr } = genogram(["set", "f.yaml", "bo", "name=Bo", "--dry-run"], folder);
  expect(stdout).toBe(
    "--- f.yaml\n+++ f.yaml\n@@ -4 +4 @@\n-  bo: # him\n+  bo: { name: Bo } # him\n",
  );
  expect(stderr).toBe("");
  expect(readFileSync(join(folder, "f.yaml"), "utf8")).toBe(family);
});
