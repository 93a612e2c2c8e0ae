import { cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, genogram } from "./run.ts";

const good = "genogram: 1\npeople: { anna: }\n";

test("a file that cannot be read is said, and the others are checked all the same", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "a-folder"));
  writeFileSync(join(folder, "good.genogram.yaml"), good);
  writeFileSync(join(folder, "bad.genogram.yaml"), "genogram: 1\npeple:\n");
  const files = ["missing.yaml", "a-folder", "bad.genogram.yaml", "good.genogram.yaml"];
  const { status, stderr, stdout } = genogram(["check", ...files], folder);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain('genogram: cannot read "missing.yaml": there is no such file\n');
  expect(stderr).toContain('genogram: cannot read "a-folder": it is a folder\n');
  expect(stderr).toContain("bad.genogram.yaml: 1 error\n");
  expect(stderr).toContain("good.genogram.yaml: makes sense\n");
});

test("of a file far too large only the beginning is read, and it is refused", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "huge.genogram.yaml"), "");
  truncateSync(join(folder, "huge.genogram.yaml"), 5_000_000_000);
  const { status, stderr } = genogram(["check", "huge.genogram.yaml"], folder);
  expect({ status, stderr }).toMatchObject({ status: 1 });
  expect(stderr).toContain("the file is larger than 2 MB [too-large]");
});

test("the limits are raised by the setting, in the command or in the environment", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "large.genogram.yaml"), `${good}${"\n".repeat(100_000)}`);
  const check = ["check", "large.genogram.yaml"];
  expect(genogram(check, folder).stderr).toContain("[too-many-lines]");
  expect(genogram([...check, "--limits", "2"], folder).status).toBe(0);
  expect(genogram(["--limits", "2", ...check], folder).status).toBe(0);
});

test("of very many mistakes the first thousand are shown and all are counted", () => {
  const folder = emptyFolder();
  const lines = Array.from({ length: 1200 }, (_, i) => `  p${i}: { gendr: female }\n`);
  writeFileSync(join(folder, "many.genogram.yaml"), `genogram: 1\npeople:\n${lines.join("")}`);
  const { stderr } = genogram(["check", "many.genogram.yaml"], folder);
  expect(stderr.match(/\[unknown-key\]$/gm)).toHaveLength(1000);
  expect(stderr).toContain(
    "many.genogram.yaml: and 200 more; mend these first, then check again\n",
  );
  expect(stderr).toContain("many.genogram.yaml: 1200 errors\n");
});

test("a program that was never built says so in one sentence", () => {
  const folder = emptyFolder();
  cpSync("bin", join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(folder, "bin", "genogram.js"), join(folder, "genogram"));
  for (const path of [join(folder, "bin", "genogram.js"), join(folder, "genogram")]) {
    const { status, stderr } = spawnSync(process.execPath, [path, "check"], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "genogram: it has not been built yet; run `npm run build` in its folder, then try again\n",
    );
  }
});
