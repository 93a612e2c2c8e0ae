import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { modules } from "./modules.js";

/**
 * Draws random families with everything that is found in them, and counts what breaks the rules of a
 * page: words on words, ink in words, numbers without a caption, lines through symbols.
 * `node bench/pages.js FAMILIES SEED [FROM] [FOLDER]` draws so many of a seed from one on, and
 * writes the files of those with a fault to a folder.
 */
const { anyFamilyText, draw, findPatterns, marksOf, pageFaults, readFamily } = await modules({
  anyFamilyText: "tests/families/random/family.ts",
  draw: "tests/drawing/page/examples.ts",
  findPatterns: "src/patterns/find.ts",
  marksOf: "src/report/marks.ts",
  pageFaults: "tests/drawing/page/page-faults.ts",
  readFamily: "src/input/read.ts",
});

const [families = 200, seed = 1, from = 0] = process.argv.slice(2, 5).map(Number);
const folder = process.argv[5];
const texts = fc.sample(anyFamilyText, { seed, numRuns: from + families }).slice(from);
const total = {};
let [faulty, unread] = [0, 0];
for (const [i, text] of texts.entries()) {
  const { family } = readFamily(text, "any");
  if (family === null) {
    unread += 1;
    continue;
  }
  const marks = marksOf(findPatterns(family), "all");
  const faults = await pageFaults(await draw(family, marks), marks);
  const found = Object.entries(faults).filter(([, list]) => list.length > 0);
  for (const [fault, list] of Object.entries(faults))
    total[fault] = (total[fault] ?? 0) + list.length;
  if (found.length === 0) continue;
  faulty += 1;
  const said = JSON.stringify(Object.fromEntries(found));
  process.stdout.write(`  family ${from + i}: ${said}\n`);
  if (folder !== undefined)
    writeFileSync(join(folder, `${seed}-${from + i}.genogram.yaml`), `# ${said}\n${text}`);
}
const counts = Object.entries(total).map(([fault, count]) => `${count} ${fault}`);
process.stdout.write(
  `${texts.length - unread} families of seed ${seed} from ${from}: ${counts.join(", ")} ` +
    `(at most 0 of all) ${faulty === 0 ? "ok" : `NOT REACHED in ${faulty}`}\n`,
);
process.exitCode = faulty === 0 ? 0 : 1;
