import { modules } from "./modules.js";

/**
 * What is on one another in drawings of random families of our own, 8 to 30 people with 1 to 12 ties
 * each: symbols and words, lines through them, lines along each other, ends of ties on other ties.
 * `node bench/ties.js FAMILIES FROM` draws so many from one on: together some minutes.
 */
const { drawFamily, endsOnOthers, familyOf, faultsOf, grow, noMarks, written } = await modules({
  drawFamily: "src/drawing/draw.ts",
  endsOnOthers: "tests/drawing/lanes/ends-on-others.ts",
  familyOf: "tests/family.ts",
  faultsOf: "tests/drawing/metrics.ts",
  grow: "tests/drawing/grown/grow.ts",
  noMarks: "tests/drawing/layout/laid-out.ts",
  written: "tests/drawing/grown/plain-family.ts",
});

/** Parts of a drawing that are not its picture. */
const around = ["legend", "title", "caption"];
const [families = 200, from = 0] = process.argv.slice(2, 4).map(Number);
const total = { overlaps: 0, through: 0, merged: 0, ends: 0 };
for (let seed = from; seed < from + families; seed++) {
  const { yaml } = written(grow(seed, 8 + (seed % 23), 1 + (seed % 12)));
  const scene = await drawFamily(familyOf(yaml), { marks: noMarks, phases: "all" });
  const faults = {
    ...faultsOf(scene.shapes.filter(({ part }) => !around.includes(part))),
    ends: endsOnOthers(scene),
  };
  const found = Object.entries(faults).filter(([, list]) => list.length > 0);
  if (found.length > 0)
    process.stdout.write(`  family ${seed}: ${JSON.stringify(Object.fromEntries(found))}\n`);
  for (const fault of Object.keys(total)) total[fault] += faults[fault].length;
}
const isGood = Object.values(total).every((count) => count === 0);
const counts = Object.entries(total).map(([fault, count]) => `${count} ${fault}`);
process.stdout.write(
  `${families} families with ties from ${from}: ${counts.join(", ")} ` +
    `(at most 0 of all) ${isGood ? "ok" : "NOT REACHED"}\n`,
);
process.exitCode = isGood ? 0 : 1;
