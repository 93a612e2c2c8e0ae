import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { emptyFolder, genogram } from "./run.ts";

/** Runs a command and tells whether any module that it loaded mentions Graphviz's binary. */
function loadsGraphviz(...args: readonly string[]): boolean {
  const folder = emptyFolder();
  const log = join(folder, "loaded.txt");
  const hooks = join(folder, "hooks.mjs");
  const register = join(folder, "register.mjs");
  writeFileSync(log, "");
  writeFileSync(
    hooks,
    `import { appendFileSync } from "node:fs";
     export async function load(url, context, next) {
       appendFileSync(${JSON.stringify(log)}, url + "\\n");
       return next(url, context);
     }`,
  );
  writeFileSync(
    register,
    `import { register } from "node:module";
     register(${JSON.stringify(pathToFileURL(hooks).href)});`,
  );
  const { status, stderr } = genogram(args, undefined, ["--import", register]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return readFileSync(log, "utf8")
    .split("\n")
    .filter((url) => url.startsWith("file:"))
    .some((url) => readFileSync(fileURLToPath(url), "utf8").includes("graphviz.wasm"));
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
