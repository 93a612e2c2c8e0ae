import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { said } from "../family.ts";
import { type Case, cases, folder, spoken } from "./cases.ts";

const update = process.env["UPDATE"] === "1";
const all = cases();

test.each(all.map((one) => [one.name, one] as const))("%s", (name, one) => {
  if (update) {
    const whole = readFileSync(join(folder, name));
    const cut = whole.indexOf("#>");
    const kept = cut < 0 ? whole : whole.subarray(0, cut);
    writeFileSync(join(folder, name), Buffer.concat([kept, Buffer.from(spoken(one.reading))]));
  } else expect(spoken(one.reading)).toBe(one.wanted);
  expect(one.reading.diagnostics.length).toBeGreaterThan(0);
  const errors = one.reading.diagnostics.filter(({ severity }) => severity === "error");
  expect(one.reading.family === null).toBe(errors.length > 0);
});

/** Every code that the source can say. */
function codesInSource(): readonly string[] {
  const files = readdirSync("src/input", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const codes = files.flatMap((file) => {
    const source = readFileSync(join("src/input", file), "utf8");
    const found = source.matchAll(/(?:\b(?:error|warning|mistake)\(\s*|\bcode: )"([a-z0-9-]+)"/g);
    return Array.from(found, (match) => match[1] ?? "");
  });
  return [...new Set(codes)].sort();
}

test("every code has a file that provokes it, and a file is named after each code", () => {
  const provoked = all.flatMap(({ reading }) => reading.diagnostics.map(({ code }) => code));
  expect([...new Set(provoked)].sort()).toEqual(codesInSource());
  const named = codesInSource().filter((code) => !all.some(({ name }) => name.startsWith(code)));
  expect(named).toEqual([]);
});

const intro = `# What can be wrong with a family file

Every message of \`genogram check\` ends with a word in brackets; here is what each of them means, with
a file that provokes it. This page is made from \`tests/errors\`; it cannot be out of date.
`;

function section(code: string): string {
  const examples = all.filter(({ name }) => name.startsWith(`${code}.`) || name.startsWith(`${code}-`));
  const own = examples.filter(({ reading }) => reading.diagnostics.some((one) => one.code === code));
  return [`\n## ${code}\n`, ...own.map(example)].join("");
}

function example({ bytes, why, reading }: Case): string {
  const text = new TextDecoder().decode(bytes);
  const shown = text.split("\n").slice(1, 40).join("\n").trimEnd();
  const long = text.length > 5000;
  const file = shown === "" || long ? "" : `\n\`\`\`yaml\n${shown}\n\`\`\`\n`;
  return `\n${why}\n${file}\n\`\`\`text\n${said(reading)}\n\`\`\`\n`;
}

test("docs/diagnostics.md is up to date (UPDATE=1 writes it)", () => {
  const page = intro + codesInSource().map(section).join("");
  if (update) writeFileSync("docs/diagnostics.md", page);
  expect(readFileSync("docs/diagnostics.md", "utf8")).toBe(page);
});
