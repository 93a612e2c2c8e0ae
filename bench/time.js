import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "rolldown";

/**
 * How long the times of a family take, once its file is parsed: all of them as one network, then the
 * bounds of every birth, death, line and phase, and everybody's age at every line. In milliseconds
 * of the processor, the first time and the median of `runs`, and as multiples of reading the same
 * file's lines.
 */
const runs = 7;
const sizes = [
  { people: 40, statements: 200, most: 50 },
  { people: 200, statements: 1000, most: 400 },
  { people: 1000, statements: 5000, most: 2000 },
];

const folder = mkdtempSync(join(import.meta.dirname, ".time-"));
const { build, boundsOf, chanceOf, parse, readDocument, textFile, timedFamily, timedFile } =
  await modules({
    "input/build/build.ts": "build",
    "family/time/bounds.ts": "boundsOf",
    "diagnostic/text-file.ts": "textFile",
    "input/document/read-document.ts": "readDocument",
    "input/yaml/parse.ts": "parse",
  });
rmSync(folder, { recursive: true });

process.stdout.write("people statements   first  median  x reading\n");
for (const { people, statements, most } of sizes) {
  const yaml = timedFile(timedFamily(people, statements, chanceOf(people)));
  const times = Array.from({ length: runs }, () => timed(allBounds, documentOf(yaml)));
  const reading = median(Array.from({ length: runs }, () => timed(documentOf, yaml)));
  const bounds = median(times);
  const columns = [
    String(people).padStart(6),
    String(statements).padStart(10),
    `${times[0].toFixed(0)} ms`.padStart(7),
    `${bounds.toFixed(0)} ms`.padStart(7),
    (bounds / reading).toFixed(2).padStart(10),
    bounds <= most ? `(at most ${most} ms) ok` : `(at most ${most} ms) TOO SLOW`,
  ];
  process.stdout.write(`${columns.join(" ")}\n`);
  if (bounds > most) process.exitCode = 1;
}

/** Everything about time that a drawing or a pattern could ask. */
function allBounds(document) {
  const { family, contradictions } = build(document);
  if (contradictions.length > 0) throw new Error("the family of the bench contradicts itself");
  const { timeline } = family;
  const moments = family.events.flatMap(({ time }) => [time.start, time.end]);
  for (const id of family.people.keys()) {
    boundsOf(timeline, `birth:${id}`);
    boundsOf(timeline, `death:${id}`);
  }
  for (const moment of moments) boundsOf(timeline, moment);
  for (const { who, time } of family.events)
    for (const id of who) timeline.between(`birth:${id}`, time.start);
}

function documentOf(yaml) {
  const { tree } = parse(yaml, 60);
  const document = readDocument(tree, textFile("bench.genogram.yaml", yaml), ({ message }) => {
    throw new Error(message);
  });
  return document;
}

function timed(work, given) {
  const start = process.cpuUsage();
  work(given);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The modules named, bundled, since this version of node reads no TypeScript. */
async function modules(wanted) {
  const lines = Object.entries(wanted).map(
    ([file, name]) => `export { ${name} } from "../../src/${file}";`,
  );
  lines.push(
    'export { chanceOf, timedFamily, timedFile } from "../../tests/input/time/timed-family.ts";',
  );
  const entry = join(folder, "entry.ts");
  writeFileSync(entry, lines.join("\n"));
  const file = join(folder, "bundle.mjs");
  await bundle({ input: entry, platform: "node", logLevel: "warn", output: { file } });
  return import(pathToFileURL(file).href);
}
