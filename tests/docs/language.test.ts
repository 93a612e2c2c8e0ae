import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromEdtf, toEdtf } from "../../src/index.ts";
import { cut } from "../../src/input/document/sections.ts";
import { readFamily } from "../../src/input/read.ts";
import { factKeys } from "../../src/input/schema/fact.ts";
import { parse } from "../../src/input/yaml/parse.ts";
import { stages } from "../../src/input/time/stages.ts";
import { rangeInWords } from "../../src/input/time/range-in-words.ts";
import { tolerances } from "../../src/input/time/widths.ts";
import { reserved } from "../../src/input/time/words.ts";
import { said } from "../family.ts";
import { lengths, meanings } from "../input/time/meanings.ts";
import { day } from "../input/time/told.ts";
import { allKeys, keyTables, patternSettings } from "./key-tables.ts";

const update = process.env["UPDATE"] === "1";
const file = "docs/language.md";
const name = "family.genogram.yaml";

interface Block {
  readonly kind: string;
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  const found = page.matchAll(/```([a-z ]*)\n([\s\S]*?)```\n/g);
  return Array.from(found, ([, kind = "", text = ""]) => ({ kind, text }));
}

/** Below each file with mistakes, all that is said of it. */
function withMessages(page: string): string {
  return page.replace(
    /(```yaml mistaken\n([\s\S]*?)```\n\n```text\n)[\s\S]*?```\n/g,
    (_, head: string, yaml: string) => `${head}${said(readFamily(yaml, name))}\n\`\`\`\n`,
  );
}

/** The tables of keys and settings, made from the schema. */
function withTables(page: string): string {
  const between = (from: RegExp, to: string, table: string) => (text: string) => {
    const [head = ""] = from.exec(text) ?? [];
    const start = text.indexOf(head) + head.length;
    const end = to === "" ? text.length : text.indexOf(to, start);
    return `${text.slice(0, start)}\n\n${table}\n${to === "" ? "" : "\n"}${text.slice(end)}`;
  };
  const keys = between(
    /<!-- keys of sections: .* -->/,
    "### Keys that every line may carry",
    keyTables(),
  );
  const settings = between(/<!-- settings of patterns -->/, "", patternSettings());
  return settings(keys(page));
}

if (update) writeFileSync(file, withTables(withMessages(readFileSync(file, "utf8"))));
const page = readFileSync(file, "utf8");
const blocks = blocksOf(page);
const of = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text);
const wholes = of("yaml");
const whole = wholes.find((yaml) => yaml.startsWith("# Ida")) ?? "";

test("every file on the page makes sense", () => {
  expect(wholes).toHaveLength(10);
  for (const yaml of wholes) {
    const reading = readFamily(yaml, name);
    expect(said(reading)).toBe("");
    expect(reading.family).not.toBeNull();
  }
});

test("tables of keys are those of the schema (UPDATE=1 writes them)", () => {
  expect(page).toBe(withTables(page));
});

test("every key of the language is taught or looked up here, as code", () => {
  const code = page.match(/```[a-z ]*\n[\s\S]*?```|`[^`\n]+`/g)?.join("\n") ?? "";
  const words = new Set(code.match(/[\p{L}\p{N}-]+/gu));
  expect(allKeys().length).toBeGreaterThan(150);
  expect(allKeys().filter((key) => !words.has(key))).toEqual([]);
});

test("what is not in a file of its own, in a table or in the grammar is run too: no block is left", () => {
  const run = ["yaml", "yaml fragment", "yaml mistaken", "text", "ebnf"];
  expect(blocks.filter(({ kind }) => !run.includes(kind))).toEqual([]);
  expect(of("text")).toHaveLength(of("yaml mistaken").length);
});

describe("every fragment stands in the whole file", () => {
  test.each(of("yaml fragment").map((text) => [text.split("\n")[0] ?? "", text]))(
    "%s",
    (_, text) => {
      const sections = text.split(/^(?=\S)/m);
      for (const section of sections) expect(whole).toContain(section);
    },
  );
});

test("below a file with mistakes stands what is said of it (UPDATE=1 writes it)", () => {
  expect(of("yaml mistaken")).toHaveLength(3);
  for (const yaml of of("yaml mistaken")) expect(readFamily(yaml, name).family).toBeNull();
  expect(page).toBe(withMessages(page));
});

/** The rows of the table below a heading of columns, as cells. */
function rowsBelow(head: string): readonly (readonly string[])[] {
  const [, rest = ""] = page.split(`\n${head}\n`);
  const [table = ""] = rest.split("\n\n");
  return table
    .split("\n")
    .slice(1)
    .map((row) => row.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

const codesIn = (cell = "") => Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = ""]) => code);

describe("time", () => {
  test("what each phrase means is tested, with its bounds in days", () => {
    const known = meanings.map(({ words }) => words);
    const shown = rowsBelow("| written | the moment lies |").flatMap(([cell]) => codesIn(cell));
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter((words) => !known.includes(words))).toEqual([]);
  });

  test("figures in words are those of the bounds", () => {
    const year = 365.25;
    const units: Record<string, number> = { weeks: 7, months: year / 12, years: year };
    const checked = rowsBelow("| written | the moment lies |").filter(([cell, meaning = ""]) => {
      const { least, most } = meanings.find(({ words }) => words === codesIn(cell)[0]) ?? {};
      const years = /^(\d{4}) … (\d{4})$/.exec(meaning);
      const ages = /^at (\d+) … (\d+)/.exec(meaning);
      const span = /^(\d+) … (\d+) (weeks|months|years) after/.exec(meaning);
      const unit = units[span?.[3] ?? ""] ?? 0;
      const [, first, last] = (years ?? ages ?? span ?? []).map(Number);
      if (first === undefined || last === undefined) return false;
      if (years !== null)
        expect([least, most]).toEqual([day(`${first}-01-01`), day(`${last + 1}-01-01`) - 1]);
      else if (ages !== null)
        expect([least, most]).toEqual([Math.floor(first * year), Math.ceil((last + 1) * year) - 1]);
      else expect([least, most]).toEqual([Math.floor(first * unit), Math.ceil(last * unit)]);
      return true;
    });
    expect(checked.length).toBeGreaterThan(20);
  });

  test("each length is tested too", () => {
    const known = lengths.map(([words]) => words);
    const shown = rowsBelow("| written | the line lasts |").flatMap(([cell]) => codesIn(cell));
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((words) => !known.includes(words))).toEqual([]);
  });

  test("every width is shown, as it is", () => {
    const amounts = Object.entries(tolerances.amounts).map(([name, { usual, says }]) => [
      `\`${name}\``,
      `${usual}`,
      says,
    ]);
    const ranges = Object.entries(tolerances.ranges).map(([name, { usual, says }]) => [
      `\`${name}\``,
      rangeInWords(usual),
      says,
    ]);
    expect(rowsBelow("| name | usual | give or take |")).toEqual(amounts);
    expect(rowsBelow("| name | usual | from the first to the last |")).toEqual(ranges);
  });

  test("the grammar shows the words that the program knows, and no others", () => {
    const [grammar = ""] = of("ebnf");
    const quoted = Array.from(grammar.matchAll(/"([^"]+)"/g), ([, words = ""]) => words);
    const words = new Set(quoted.flatMap((phrase) => phrase.split(" ")));
    const inStages = new Set(Object.keys(stages).flatMap((stage) => stage.split(" ")));
    const unread = ["today", "yesterday", "since", "until", "that", "this"];
    expect([...reserved].filter((word) => !words.has(word))).toEqual(unread);
    const tens = ["-", "teens", "20s", "30s"];
    const unknown = [...words].filter(
      (word) => !reserved.has(word) && !inStages.has(word) && !tens.includes(word),
    );
    expect(unknown).toEqual([]);
    const shown = Array.from(/stage {4}= ([^;]*)/.exec(grammar)?.[1]?.matchAll(/"([^"]+)"/g) ?? []);
    expect(shown.map(([, stage]) => stage)).toEqual(Object.keys(stages));
  });
});

test("EDTF is read and written as the page says", async () => {
  const shown = [...page.matchAll(/`(from|to)Edtf\("([^"]+)"\)`\s+is\s+`([^`]+)`/g)];
  expect(shown.map(([, way]) => way)).toEqual(["from", "to"]);
  for (const [, way, given = "", made] of shown)
    expect(Object.values(await (way === "from" ? fromEdtf(given) : toEdtf(given)))).toEqual([made]);
});

describe("the sections", () => {
  const rows = rowsBelow("| section | a line says | for example |");

  test("are those that the program reads", () => {
    const { tree } = parse("genogram: 1\n", 60);
    const known = tree === null ? [] : Object.keys(cut(tree, () => undefined));
    expect(rows.flatMap(([cell]) => codesIn(cell))).toEqual(known);
  });

  const everybody = ["ida", "jonas", "elin", "per"];
  test.each(rows.map((cells) => [codesIn(cells[0])[0] ?? "", codesIn(cells[2])[0] ?? ""]))(
    "the line of %s makes sense",
    (section, line) => {
      const id = /^(\w+): \{/.exec(line)?.[1];
      const others = everybody.filter((other) => other !== id).map((other) => `  ${other}:\n`);
      const people = `genogram: 1\npeople:\n${others.join("")}`;
      const shown = id === undefined ? `${section}:\n  - ${line}\n` : `${section}:\n  ${line}\n`;
      const yaml = section === "people" ? `${people}  ${line}\n` : `${people}${shown}`;
      expect(said(readFamily(yaml, name))).toBe("");
    },
  );

  test("keys of every line are those that the program reads", () => {
    const shown = rowsBelow("| key | says |").flatMap(([cell]) => codesIn(cell));
    expect([...shown].sort()).toEqual(Object.keys(factKeys).sort());
  });
});
