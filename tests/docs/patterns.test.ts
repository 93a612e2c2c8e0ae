import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detectors } from "../../src/patterns/detectors/index.ts";
import { rules } from "../../src/patterns/rules.ts";
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

function section(id: string, name: string, source: string): string {
  const rule = rules[id];
  const family = ({ ...families, ...singles }[id]?.shows ?? "").trim();
  const [finding] = found(family, id);
  return [
    `## ${id} ${name}`,
    `${rule?.rule ?? ""} _(${source})_`,
    `\`\`\`yaml fragment\n${family}\n\`\`\``,
    `> ${finding?.claim ?? ""}`,
    `What could change it: ${rule?.changes ?? ""}`,
  ].join("\n\n");
}

test("docs/patterns.md tells every pattern, with a family that shows it", () => {
  const file = "docs/patterns.md";
  const text = `${[head.trim(), ...detectors.map(({ id, name, source }) => section(id, name, source))].join("\n\n")}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
});
