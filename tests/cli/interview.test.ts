import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder } from "./run.ts";

/** An interview with its answers from a pipe. */
function interview(folder: string, lines: readonly string[], ...options: readonly string[]) {
  return spawnSync(
    process.execPath,
    [resolve("bin/genogram.js"), "interview", "anna.genogram.yaml", ...options],
    {
      cwd: folder,
      encoding: "utf8",
      input: `${lines.join("\n")}\n`,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    },
  );
}

const written = (folder: string): string =>
  readFileSync(join(folder, "anna.genogram.yaml"), "utf8");

describe("an interview from a pipe", () => {
  const folder = emptyFolder();
  const first = interview(folder, [
    "anna, woman, 34",
    "quarrels since the move",
    "",
    "leo",
    "ruth, born about 1962, nurse",
    "?",
    "quit",
  ]);

  test("writes a file that reads as if by hand, and draws it", () => {
    expect(first.status).toBe(0);
    expect(written(folder)).toContain("  anna: { name: Anna, gender: female, age: 34 }\n");
    expect(written(folder)).toContain(
      "  ruth: { name: Ruth, gender: female, born: about 1962, work: nurse }\n",
    );
    expect(written(folder)).toContain("  - { child: anna, of: ruth }\n");
    expect(first.stderr).toContain("drawn:   anna.svg");
  });

  test("takes a correction of what was told before, and asks the question again", () => {
    const other = emptyFolder();
    const lines = [
      "anna",
      "",
      "",
      "",
      "ruth, born 1950",
      "wait ruth was born 1952",
      "paul",
      "quit",
    ];
    interview(other, lines);
    expect(written(other)).toContain("  ruth: { name: Ruth, gender: female, born: 1952 }\n");
    expect(written(other)).toContain("  - { child: anna, of: [ruth, paul] }\n");
  });

  test("leaves the file and the drawing, and nothing else", () => {
    expect(readdirSync(folder).toSorted()).toEqual(["anna.genogram.yaml", "anna.svg"]);
  });

  test("goes on where it stopped: what was passed over is asked again, what was answered is not", () => {
    const again = interview(folder, ["quit"]);
    expect(again.stderr).toContain("Has anybody in the family had something like it?");
    expect(again.stderr).not.toContain("What brings Anna now?");
  });

  test("back takes the answer out and asks again; undo takes it out", () => {
    const other = emptyFolder();
    interview(other, ["anna", "first words", "back", "other words", "third words", "undo", "quit"]);
    expect(written(other)).not.toContain("first words");
    expect(written(other)).toContain("other words");
    expect(written(other)).not.toContain("third words");
  });

  test("back after undo asks the question before the one that was taken back, and takes out no other answer", () => {
    const other = emptyFolder();
    const lines = ["anna", "first words", "", "leo", "ruth", "undo", "back", "back", "leo", "quit"];
    const { stderr } = interview(other, lines);
    expect(stderr.split("\n").filter((line) => line.startsWith("Before: "))).toEqual([]);
    expect(written(other)).toContain("first words");
    expect(written(other)).not.toContain("ruth");
  });

  test("what is said instead of yes or no is kept, and leave is asked for again", () => {
    const blanks = Array.from({ length: 40 }, () => "");
    const { stderr } = interview(emptyFolder(), ["anna", ...blanks]);
    const before = stderr.slice(0, stderr.indexOf("May they be asked?")).split("\n> ").length - 1;
    const other = emptyFolder();
    const lines = ["anna", ...blanks.slice(0, before - 1), "her uncle karl drank", "yes", "quit"];
    const again = interview(other, lines).stderr;
    expect(again.split("May they be asked?").length).toBe(3);
    expect(again).toContain("Low moods, fears, breakdowns");
    expect(written(other)).toContain("condition: alcohol");
    expect(written(other)).not.toContain("yes");
  });

  test("Enter at the very first question ends nothing", () => {
    const other = emptyFolder();
    const { stderr } = interview(other, ["", "anna", "quit"]);
    expect(stderr).toContain("quit ends");
    expect(written(other)).toContain("name: Anna");
  });

  test("back goes any number of questions back; later asks again at the end; find and note say and keep words", () => {
    const other = emptyFolder();
    const lines = [
      "anna",
      "one",
      "two",
      "leo",
      "back 3",
      "first",
      "later",
      "note a thing she said",
    ];
    const { stderr } = interview(other, [...lines, "find anna", "show", "quit"]);
    expect(written(other)).not.toContain("leo");
    expect(written(other)).not.toMatch(/"(?:one|two)"/);
    expect(written(other)).toContain('note: "first"');
    expect(written(other)).toContain('note: "a thing she said"');
    expect(stderr).toMatch(/\d+ \| {2}anna: \{ name: Anna \}/);
    expect(stderr).toContain("│ ▸ Anna ? │");
    const blanks = Array.from({ length: 40 }, () => "");
    const again = interview(emptyFolder(), ["anna", "later", ...blanks]).stderr;
    expect(again.split("What brings Anna now?").length).toBe(3);
  });

  test("skip goes past one question, and at a difficult one past all of them", () => {
    const other = emptyFolder();
    const blanks = Array.from({ length: 40 }, () => "");
    const { stderr } = interview(other, ["anna", "skip", "- ", ...blanks]);
    expect(stderr).toContain("May they be asked?");
    const before = stderr.slice(0, stderr.indexOf("May they be asked?")).split("\n> ").length - 1;
    const lines = ["anna", "skip", "-", ...blanks.slice(0, before - 3), "yes", "skip", "quit"];
    const again = interview(emptyFolder(), lines).stderr;
    expect(again).toContain("Did anybody drink too much");
    expect(again).toContain("Past the difficult questions");
    expect(again).not.toContain("Serious illness");
    expect(again).toContain("What has helped before?");
  });

  test("Enter where leave is asked for goes past all difficult questions", () => {
    const blanks = Array.from({ length: 40 }, () => "");
    const { stderr } = interview(emptyFolder(), ["anna", ...blanks]);
    expect(stderr.split("May they be asked?").length).toBe(2);
    expect(stderr).not.toContain("Did anybody drink too much");
    expect(stderr).toContain("What has helped before?");
  });

  test("a file that makes no sense is not touched", () => {
    const other = emptyFolder();
    writeFileSync(
      join(other, "anna.genogram.yaml"),
      "genogram: 1\npeople: { anna: { gender: x } }\n",
    );
    const before = written(other);
    const { status, stderr } = interview(other, ["anything"]);
    expect(status).toBe(1);
    expect(stderr).toContain("is no gender");
    expect(written(other)).toBe(before);
  });

  test("a file that somebody else has open is left to them", () => {
    const other = emptyFolder();
    const lock = { pid: process.pid, host: "another", user: "ada", since: "2026-01-05 10:00" };
    writeFileSync(join(other, ".anna.genogram.yaml.lock"), JSON.stringify(lock));
    const { status, stderr } = interview(other, ["anna"]);
    expect(status).toBe(2);
    expect(stderr).toContain("ada has");
    expect(existsSync(join(other, "anna.genogram.yaml"))).toBe(false);
  });
});
