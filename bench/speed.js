import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { modules } from "./modules.js";

/**
 * How long whole drawings take, as multiples of what Graphviz takes, warm, to lay out the same graph of
 * blocks: medians of some interleaved pairs, since absolute times differ from machine to machine. And
 * the memory that the largest needs to be read and drawn, in a process that has done nothing else:
 * `node bench/speed.js`.
 * The bounds of the two smaller are those of the first honest run; they may only fall.
 */
const families = [
  { people: 25, ties: 12, pairs: 15, most: 157 },
  { people: 63, ties: 18, pairs: 9, most: 162 },
  { people: 3000, ties: 0, pairs: 3, most: 4, megabytes: 300 },
];

/** Each in a process of its own. */
const [chosen] = process.argv.slice(2).map(Number);
if (chosen === undefined) {
  const file = fileURLToPath(import.meta.url);
  const ends = families.map(({ people }) =>
    spawnSync(process.execPath, [file, String(people)], { stdio: "inherit" }),
  );
  process.exit(ends.every(({ status }) => status === 0) ? 0 : 1);
}

const {
  couplesOf,
  drawFamily,
  familyOf,
  graphvizOrder,
  grow,
  noMarks,
  orderProblemOf,
  skeletonOf,
  written,
} = await modules({
  couplesOf: "src/drawing/layout/kin.ts",
  drawFamily: "src/drawing/draw.ts",
  familyOf: "tests/family.ts",
  graphvizOrder: "src/drawing/layout/order/graphviz.ts",
  grow: "tests/drawing/grown/grow.ts",
  noMarks: "tests/drawing/layout/laid-out.ts",
  orderProblemOf: "src/drawing/layout/order/arranged-rows.ts",
  skeletonOf: "src/drawing/layout/skeleton.ts",
  written: "tests/drawing/grown/plain-family.ts",
});

for (const family of families) if (family.people === chosen) await judge(family);

async function judge({ people, ties, pairs, most, megabytes }) {
  const plain = grow(people, people, 5 * ties);
  const family = familyOf(written({ ...plain, ties: plain.ties.slice(0, ties) }).yaml);
  const ids = [...family.people.keys()];
  const skeleton = skeletonOf(ids, couplesOf(family, new Set(ids)));
  const { blocks } = orderProblemOf(family, skeleton);
  const draw = () => drawFamily(family, { marks: noMarks, phases: "all" });
  const graph = () => graphvizOrder(skeleton, blocks, () => 60);
  await draw();
  const used = process.resourceUsage().maxRSS / 1024;
  const times = [];
  for (let i = 0; i < pairs; i++) times.push({ whole: await time(draw), graph: await time(graph) });
  const ratio = median(times.map(({ whole, graph }) => whole / graph));
  const [whole, alone] = [median(times.map((t) => t.whole)), median(times.map((t) => t.graph))];
  const isGood = ratio <= most && used <= (megabytes ?? Infinity);
  const memory = megabytes === undefined ? "" : `, ${used.toFixed(0)} MB (at most ${megabytes})`;
  process.stdout.write(
    `${people} people, ${family.bonds.filter(({ section }) => section === "ties").length} ties: ${ratio.toFixed(1)} x Graphviz (at most ${most})${memory}; ` +
      `${whole.toFixed(0)} ms to ${alone.toFixed(0)} ms: ${isGood ? "ok" : "NOT REACHED"}\n`,
  );
  if (!isGood) process.exitCode = 1;
}

async function time(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
