import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Modules of the project, bundled, since the oldest version of node that runs it reads no TypeScript;
 * by a process of its own, since some measure what they need.
 * @param {Readonly<Record<string, string>>} wanted names of values, and the files that export them
 */
export async function modules(wanted) {
  const folder = mkdtempSync(join(import.meta.dirname, ".modules-"));
  const entry = join(folder, "entry.ts");
  const lines = Object.entries(wanted).map(
    ([name, file]) => `export { ${name} } from "../../${file}";`,
  );
  writeFileSync(entry, lines.join("\n"));
  const file = join(folder, "bundle.mjs");
  const bundle = join(import.meta.dirname, "bundle.js");
  execFileSync(process.execPath, [bundle, entry, file], { stdio: "inherit" });
  const loaded = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return loaded;
}
