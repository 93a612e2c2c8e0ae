import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, genogram } from "./run.ts";

/** Runs a command and tells whether any file that it read mentions Graphviz's binary. */
function loadsGraphviz(...args: readonly string[]): boolean {
  const folder = emptyFolder();
  const log = join(folder, "read.txt");
  const spy = join(folder, "spy.cjs");
  writeFileSync(log, "");
  writeFileSync(
    spy,
    `const fs = require("node:fs");
     const { appendFileSync, readFileSync } = fs;
     fs.readFileSync = (path, ...rest) => {
       appendFileSync(${JSON.stringify(log)}, String(path) + "\\n");
       return readFileSync(path, ...rest);
     };`,
  );
  const { status, stderr } = genogram(args, undefined, ["--require", spy]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return readFileSync(log, "utf8").includes("graphviz.wasm");
}

const family = "examples/clarissa.genogram.yaml";

/** Two couples in one generation: their order is Graphviz's to suggest. */
const couples = `genogram: 1
people: { anna: , ben: , carla: , david: , father: }
children:
  - { eldest-first: [anna, carla], of: father }
unions:
  - { between: [anna, ben], union: married }
  - { between: [carla, david], union: married }
`;

test("drawing loads Graphviz where there is an order to find, so this test can fail", () => {
  const file = join(emptyFolder(), "couples.genogram.yaml");
  writeFileSync(file, couples);
  expect(loadsGraphviz("draw", file)).toBe(true);
});

test.each([
  [["--help"]],
  [["check", family]],
  [["patterns", family]],
  [["patterns", family, "--json"]],
])("%s never loads Graphviz", (args) => {
  expect(loadsGraphviz(...args)).toBe(false);
});
