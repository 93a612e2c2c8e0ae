import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { families } from "./families.ts";
import { told } from "./told.ts";

// Lines of talk and what they become: `# family` names the file they are told into, `# family, asked KEY` the
// question that they answer, `> ` begins a line,
// and what follows are the lines of the file that it writes, then, behind `?? `, what stays a note and a
// question. UPDATE=1 writes what came out: read every line of it before you keep it.

const file = "tests/input/interview/entries.txt";
const blocks = readFileSync(file, "utf8").split(/^(?=# )/m);
const entries = blocks.flatMap((block) => {
  const { family, asked } = headOf(block);
  return block
    .split(/^(?=> )/m)
    .filter((each) => each.startsWith("> "))
    .map((each) => {
      const [head = "", ...rest] = each.split("\n");
      return { family, asked, line: head.slice(2), becomes: rest.join("\n").trimEnd() };
    });
});

interface Entry {
  readonly family: string;
  readonly asked: string | null;
  readonly line: string;
}

function headOf(block: string): Omit<Entry, "line"> {
  const [, family = "", asked = null] = /^# (\w+)(?:, asked (\S+))?/.exec(block) ?? [];
  return { family, asked };
}

function outcome({ family, asked, line }: Entry): string {
  return told(families[family] ?? "", asked, line);
}

if (process.env["UPDATE"] !== undefined) {
  const updated = blocks.map((block) => {
    const [head = ""] = block.split(/^(?=> )/m);
    const lines = block.split("\n").filter((line) => line.startsWith("> "));
    return (
      head +
      lines
        .map((line) => `${line}\n${outcome({ ...headOf(block), line: line.slice(2) })}\n\n`)
        .join("")
    );
  });
  writeFileSync(file, updated.join(""));
}

describe("lines of talk", () => {
  test.each(entries)("$line", (entry) => {
    expect(outcome(entry)).toBe(entry.becomes);
  });

  test("are many, and many of them messy", () => {
    const messy = blocks.filter((block) => block.includes("messy")).join("");
    expect(entries.length).toBeGreaterThanOrEqual(150);
    expect(messy.match(/^> /gm)?.length).toBeGreaterThanOrEqual(50);
  });
});
