import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { seats } from "../../src/catalogue/seats.ts";
import { thresholds } from "../../src/catalogue/thresholds.ts";
import { svg } from "../../src/drawing/formats/svg.ts";
import { themes } from "../../src/drawing/themes/index.ts";
import { draw, find, mark, ofFinding } from "../../src/index.ts";
import type { Family } from "../../src/family/family.ts";
import { detectors } from "../../src/patterns/detectors/index.ts";
import { rules } from "../../src/patterns/rules.ts";
import { familyOf } from "../family.ts";
import { families } from "../patterns/generations/families.ts";
import { found } from "../patterns/singles/look.ts";
import { families as singles } from "../patterns/singles/families.ts";

// docs/patterns.md is made from the rules and from the families that show them. UPDATE=1 writes it.

const head = `# The forty patterns

What \`genogram patterns\` looks for, one by one: the rule, where it comes from, a small family that shows
it, what is then said, and what could change it. A finding is a hypothesis for a conversation. It says how
many showed it of how many of whom it is known; what is not told counts as not known, never as absent.

**Grades.** A note is a single fact or question. An echo is two relatives beside the line, one told
instance, or a generation between of whom nothing is known. A recurrence is two generations of a line. A
chain is three and more. What is only implied makes an echo at most; what is general or supposed is never
counted.

**Signs.** \`+seats\` the very same role; \`+dated\` dated, in the right order; \`+told\` told as such;
\`-undated\` no date, or no certain order; \`-common\` more than one adult in ten has it; \`-inferred\` read
from what is told; \`-single-informant\` told by one alone; \`-not-by-birth\` through adoption or raising;
\`-contested\` told otherwise by somebody else.
`;

/** A pattern that a clinician declares, in a family that shows it. */
const own = `index: ida
people: { ida: , jon: , eva: , una: , ola: }
children:
  - { eldest-first: [ida, jon], of: eva }
  - { eldest-first: [eva, una], of: ola }
roles:
  - { who: ida, role: sibling-parent, toward: jon }
  - { who: eva, role: young-carer, toward: una }
patterns:
  - pattern: eldest-carries
    role: [sibling-parent, young-carer]
    seats: eldest toward sibling
    recurs: down the generations
    ask: "Who carried whom?"`;

const seatList = Object.keys(seats)
  .map((word) => `\`${word}\``)
  .join(", ");

function ownSection(): string {
  const [finding] = found(own, "eldest-carries");
  return [
    "## A pattern of your own",
    `A line under \`patterns\` says what to look for, and where it would have to come again:

- **what**: one or more words under \`role\`, \`tie\`, \`union\`, \`condition\` or \`event\`. Several words are one
  thing told in several ways.
- **\`seats\`**: who toward whom, as in \`daughter toward mother\`; one seat alone where it is of one person.
  Left out: anybody. Seats are ${seatList}.
- **\`recurs\`**: \`down the generations\`, \`among siblings\`, \`across partners\`, or \`anywhere\`, which looks for all three.
- **\`ask\`**: the question to put where it is found.

It is checked like the rest of the file, and found, counted, explained and dismissed like the forty: what
is not told is not known, grades follow the same ladder, and who cannot sit in its seats is not counted.`,
    `\`\`\`yaml fragment\n${own}\n\`\`\``,
    `> ${finding?.claim ?? ""} ${finding?.question ?? ""}`,
    `A pattern that is used for many families stands in a file of its own, which begins with \`genogram: 1\`, holds
nothing but \`patterns\`, and is checked like a family file (\`genogram check mine.genogram.yaml\`). \`patterns\`,
\`explain\`, \`ask\`, \`answer\`, \`draw\` and \`report\` look for it with \`--with\`:`,
    "```sh\ngenogram patterns anna.genogram.yaml --with mine.genogram.yaml\n```",
  ].join("\n\n");
}

/** Every threshold, with where it comes from. */
function thresholdSection(): string {
  const rows = Object.entries(thresholds).map(
    ([name, { usual, unit, says, source }]) =>
      `| \`${name}\` | ${usual} ${unit} | ${says} | ${source} |`,
  );
  return [
    "## Thresholds",
    `What is usual differs by time, place and culture; none of these is a norm. A file sets its own at the top, as
\`settings: { young-parent: 18, patterns: { window: 36, many-children: 9 } }\`.`,
    [
      "<!-- prettier-ignore -->",
      "| name | usual | what it is | source |",
      "|---|---|---|---|",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

function shownBy(id: string): string {
  return ({ ...families, ...singles }[id]?.shows ?? "").trim();
}

/** As under a symbol. */
function called(people: Family["people"], who: string): string {
  return people.get(who)?.name ?? who.replaceAll("-", " ");
}

/** What `draw --finding` makes of a family that shows a pattern. */
async function drawn(id: string): Promise<string> {
  const family = familyOf(shownBy(id));
  const report = await find(family);
  const finding = report.findings.find(({ pattern }) => pattern === id);
  if (finding === undefined) throw new Error(`${id} is not found where it should be`);
  const part = await ofFinding(family, finding);
  const marks = await mark({ ...report, findings: [finding], questions: [] }, "all");
  // Without typefaces: the pictures stay small.
  return svg(await draw(part, { marks, phases: "all" }), themes.colour);
}

function section(id: string, name: string, source: string): string {
  const rule = rules[id];
  const family = shownBy(id);
  const [finding] = found(family, id);
  return [
    `## ${id} ${name}`,
    `${rule?.rule ?? ""} _(${source})_`,
    `\`\`\`yaml fragment\n${family}\n\`\`\``,
    `![${name}, drawn](patterns/${id}.svg)`,
    `> ${finding?.claim ?? ""}`,
    `What could change it: ${rule?.changes ?? ""}`,
  ].join("\n\n");
}

test("docs/patterns.md tells every pattern, with a family that shows it", () => {
  const file = "docs/patterns.md";
  const sections = detectors.map(({ id, name, source }) => section(id, name, source));
  const text = `${[head.trim(), ...sections, ownSection(), thresholdSection()].join("\n\n")}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
});

// The pictures are as the drawing was when they were last made; whom they show is looked at each time.
describe("docs/patterns holds a small picture of every pattern", () => {
  const folder = "docs/patterns";
  const most = 20_000;

  test("one for each, and no other", { timeout: 60_000 }, async () => {
    if (process.env["UPDATE"] === "1") {
      mkdirSync(folder, { recursive: true });
      for (const { id } of detectors) writeFileSync(`${folder}/${id}.svg`, await drawn(id));
    }
    expect(readdirSync(folder).sort()).toEqual(detectors.map(({ id }) => `${id}.svg`));
  });

  test.each(detectors.map(({ id }) => id))("%s shows its people, in a few kilobytes", (id) => {
    const svg = readFileSync(`${folder}/${id}.svg`, "utf8");
    const [finding] = found(shownBy(id), id);
    const { people } = familyOf(shownBy(id));
    const names = (finding?.people ?? []).map((who) => called(people, who));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(svg).toContain(`>${name}<`);
    expect(svg.length).toBeLessThan(most);
  });
});
