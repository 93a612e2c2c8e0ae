import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idsIn } from "../../src/cli/completion/ids-in.ts";
import { lineOf } from "../../src/cli/completion/line.ts";
import { sourceOfOption } from "../../src/cli/completion/sources.ts";
import { readFamily } from "../../src/input/read.ts";
import { emptyFolder, genogram } from "./run.ts";

const family = resolve("examples/donna.genogram.yaml");

const lines: readonly (readonly [line: string, words: readonly string[] | RegExp])[] = [
  ["che", ["check"]],
  ["comple", ["completion"]],
  ["--ver", ["--version"]],
  ["draw --as", ["--as-of"]],
  ["draw ", [":family"]],
  ["draw -o ", [":file"]],
  ["draw x.yaml --theme ", ["colour", "book", "grey"]],
  ["draw x.yaml --theme=b", ["--theme=book"]],
  ["draw x.yaml --show structure,h", ["structure,health", "structure,households"]],
  ["--limits 2 report x.yaml -f ", ["html", "pdf", "md"]],
  ["report x.yaml --for s", ["supervision"]],
  [`draw ${family} --focus donn`, ["donna"]],
  [`set "${family}" fath`, ["father"]],
  [`add ${family} hou`, ["household"]],
  [`add ${family} role donna hero toward=mother,do`, ["toward=mother,donna"]],
  [`explain ${family} P2`, /^P2\d:\S+( P2\d:\S+)*$/],
  [`answer ${family} P05 conf`, ["confirmed"]],
  ["set no-such-file.yaml x", []],
  ["nonsense ", []],
  ["completion z", ["zsh"]],
];

/** Asks the built program for all lines at once, in one process. */
function asked(all: readonly string[]): readonly string[] {
  const script = `
    const { chunksIn } = require(${JSON.stringify(resolve("bin/load.js"))});
    const { load, forget } = chunksIn(${JSON.stringify(resolve("dist"))});
    process.stdout.setMaxListeners(0);
    (async () => {
      for (const line of JSON.parse(process.env.LINES)) {
        process.argv = [process.execPath, "genogram", "complete", "--", "genogram " + line];
        forget("./main.cjs");
        await load("./main.cjs").finished;
        process.stdout.write("\\0");
      }
    })();`;
  const env = { ...process.env, LINES: JSON.stringify(all) };
  const file = join(emptyFolder(), "ask.cjs");
  writeFileSync(file, script);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", env });
  expect(stderr).toBe("");
  return stdout.split("\0");
}

describe("what may come next", () => {
  const said = asked(lines.map(([line]) => line));

  test.each(lines.map(([line, words], at) => ({ line, words, at })))("$line", (one) => {
    const words = (said[one.at] ?? "missing").split("\n").map((each) => each.split("\t")[0] ?? "");
    const told = words.filter((word) => word !== "");
    if (one.words instanceof RegExp) expect(told.join(" ")).toMatch(one.words);
    else expect(told).toEqual(one.words);
  });

  test("commands come with what they do, as fish and zsh show it", () => {
    expect(said[0]).toMatch(/^check\tcheck family files.+\n$/);
  });

  test.each([
    ["draw", "--format"],
    ["draw", "--theme"],
    ["draw", "--show"],
    ["draw", "--notation"],
    ["draw", "--death-mark"],
    ["report", "--format"],
    ["report", "--for"],
    ["patterns", "--for"],
  ])("%s %s offers just the words that the command knows", (command, option) => {
    const { stderr } = genogram([command, family, option, "nonsense"]);
    const [, words = ""] = / (?:is|are) (.+), not "nonsense"/s.exec(stderr) ?? [];
    expect(sourceOfOption(command, option)).toEqual(words.split(/, | or /));
  });
});

describe("a line", () => {
  test.each([
    ["genogram draw", ["genogram"], "draw"],
    ["genogram draw ", ["genogram", "draw"], ""],
    [`genogram set "my family.yaml" a`, ["genogram", "set", "my family.yaml"], "a"],
    ["genogram set my\\ family.yaml a", ["genogram", "set", "my family.yaml"], "a"],
    [`genogram set 'a\\b' "c`, ["genogram", "set", "a\\b"], "c"],
  ])("%s", (text, before, word) => {
    expect(lineOf(text)).toEqual({ before, word });
  });

  test("never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        lineOf(text);
      }),
    );
  });
});

describe("ids without the grammar", () => {
  test.each(["clarissa", "donna", "bronte", "enmeshment"])("are those of %s", (name) => {
    const text = readFileSync(`examples/${name}.genogram.yaml`, "utf8");
    const people = [...(readFamily(text, name).family?.people.keys() ?? [])];
    expect(people.length).toBeGreaterThan(1);
    expect(idsIn(text)).toEqual(expect.arrayContaining(people));
  });

  test("stand in braces, and in a file with a mistake", () => {
    expect(idsIn("people: { anna: { name: Anna, born: 1990 }, ben: , carla }")).toEqual([
      "anna",
      "ben",
    ]);
    expect(idsIn("people:\n  anna: { name: Anna\n  ben:\n    born: 19\nties:\n  - x:")).toEqual([
      "anna",
      "ben",
    ]);
  });
});

const tabs: readonly (readonly [words: readonly string[], replies: readonly string[]])[] = [
  [["genogram", "ch"], ["check"]],
  [
    ["genogram", "draw", ""],
    ["families", "a.genogram.yaml"],
  ],
  [
    ["genogram", "set", "a.genogram.yaml", "an"],
    ["anna", "andrea"],
  ],
  [["genogram", "add", "a.genogram.yaml", "role", "ben", "hero", "toward", "=", "ann"], ["anna"]],
  [["genogram", "draw", "a.genogram.yaml", "--theme", "=", "g"], ["grey"]],
  [
    ["genogram", "explain", family, "P05", ":", "donna"],
    ["donna-first-boyfriend-later-boyfriends"],
  ],
];

/** What bash is told when Tab is pressed behind words as it breaks them: at `=` and `:` too. */
function inBash(folder: string, bin: string): readonly string[] {
  writeFileSync(join(bin, "genogram"), `exec node ${resolve("bin/genogram.js")} "$@"\n`);
  chmodSync(join(bin, "genogram"), 0o755);
  const asking = tabs.map(([words]) => {
    const line = words.join(" ").replaceAll(/ ([=:]) ?/g, "$1");
    const quoted = words.map((word) => `'${word}'`).join(" ");
    return `COMP_LINE='${line}' COMP_POINT=${line.length} COMP_CWORD=${words.length - 1}
      COMP_WORDS=(${quoted}); _genogram; echo "\${COMPREPLY[@]}"`;
  });
  const script = `source <(genogram completion bash)\n${asking.join("\n")}`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}` },
  });
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

test("bash is told what to put on the line, behind = and : too", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "families"));
  writeFileSync(
    join(folder, "a.genogram.yaml"),
    "genogram: 1\npeople: { anna: , andrea: , ben: }\n",
  );
  writeFileSync(join(folder, "notes.txt"), "");
  const bin = emptyFolder();
  expect(inBash(folder, bin)).toEqual(tabs.map(([, replies]) => replies.join(" ")));
});

test.each(["zsh", "fish"])("%s gets a script of its own that asks the program", (shell) => {
  const { stdout, status } = genogram(["completion", shell]);
  expect(status).toBe(0);
  expect(stdout).toContain("complete --");
  const { status: there } = spawnSync(shell, ["-c", "exit"]);
  if (there === 0) expect(spawnSync(shell, ["-n"], { input: stdout }).status).toBe(0);
});
