import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hasPoppler, poppler } from "../poppler.ts";
import { emptyFolder, genogram } from "./run.ts";

function folderWith(example: string): string {
  const folder = emptyFolder();
  copyFileSync(`examples/${example}.genogram.yaml`, join(folder, "family.genogram.yaml"));
  return folder;
}

test("draws beside the file, says so, and leaves nothing else", () => {
  const folder = folderWith("clarissa");
  const { status, stdout, stderr } = genogram(["draw", "family.genogram.yaml"], folder);
  expect(status).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain("drew family.svg");
  expect(readdirSync(folder).sort()).toEqual(["family.genogram.yaml", "family.svg"]);
});

test("what is new is the owner's alone; what is there keeps its permissions", () => {
  const folder = folderWith("enmeshment");
  genogram(["draw", "family.genogram.yaml"], folder);
  expect(statSync(join(folder, "family.svg")).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, "shared.svg"), "", { mode: 0o644 });
  genogram(["draw", "family.genogram.yaml", "-o", "shared.svg"], folder);
  expect(statSync(join(folder, "shared.svg")).mode & 0o777).toBe(0o644);
});

test('"-o -" is standard output, and the same bytes each time', () => {
  const folder = folderWith("donna");
  const first = genogram(["draw", "family.genogram.yaml", "-o", "-"], folder);
  const second = genogram(["draw", "family.genogram.yaml", "-o", "-"], folder);
  expect(first.stdout).toMatch(/^<\?xml|^<svg/);
  expect(second.stdout).toBe(first.stdout);
  expect(readdirSync(folder)).toEqual(["family.genogram.yaml"]);
});

test("the scene is JSON, every shape with its part and its subject", () => {
  const folder = folderWith("clarissa");
  genogram(["draw", "family.genogram.yaml", "-f", "scene"], folder);
  const scene = JSON.parse(readFileSync(join(folder, "family.scene.json"), "utf8")) as {
    shapes: { part: string; of: string }[];
  };
  expect(scene.shapes.map(({ part }) => part)).toEqual(
    expect.arrayContaining(["symbol", "tie", "role"]),
  );
  expect(scene.shapes.every(({ of }) => typeof of === "string")).toBe(true);
});

test("a file with an error is not drawn, nor does it spoil the last drawing", () => {
  const folder = emptyFolder();
  writeFileSync(
    join(folder, "family.genogram.yaml"),
    "genogram: 1\npeople:\n  anna: { gendr: female }\n",
  );
  const good = '<svg aria-labelledby="genogram-title">the last good one</svg>';
  writeFileSync(join(folder, "family.svg"), good);
  const { status } = genogram(["draw", "family.genogram.yaml"], folder);
  expect(status).toBe(1);
  expect(readFileSync(join(folder, "family.svg"), "utf8")).toBe(good);
});

test("the family file is never written over", () => {
  const folder = folderWith("enmeshment");
  const before = readFileSync(join(folder, "family.genogram.yaml"), "utf8");
  const { status, stderr } = genogram(
    ["draw", "family.genogram.yaml", "-o", "./family.genogram.yaml"],
    folder,
  );
  expect({ status, stderr }).toMatchObject({ status: 2 });
  expect(readFileSync(join(folder, "family.genogram.yaml"), "utf8")).toBe(before);
});

test("an output that cannot be written leaves no draft behind", () => {
  const folder = folderWith("enmeshment");
  mkdirSync(join(folder, "taken"));
  const { status, stderr } = genogram(["draw", "family.genogram.yaml", "-o", "taken"], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('cannot write "taken": it is a folder');
  expect(readdirSync(folder).sort()).toEqual(["family.genogram.yaml", "taken"]);
});

test("marks can be left out, or named one by one", () => {
  const folder = folderWith("clarissa");
  genogram(["draw", "family.genogram.yaml", "--mark", "none", "-f", "scene"], folder);
  const { shapes } = JSON.parse(readFileSync(join(folder, "family.scene.json"), "utf8")) as {
    shapes: { part: string }[];
  };
  expect(shapes.filter(({ part }) => part === "tag" || part === "halo")).toEqual([]);
  const unknown = genogram(["draw", "family.genogram.yaml", "--mark", "P99:nobody"], folder);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('there is no finding "P99:nobody"');
  expect(existsSync(join(folder, "family.svg"))).toBe(false);
});

test("what the file wishes to show is shown, unless the command says otherwise", () => {
  const folder = folderWith("donna");
  const partsOf = (file: string, ...more: readonly string[]): readonly string[] => {
    const { stdout } = genogram(
      ["draw", file, "-f", "scene", "-o", "-", "-m", "none", ...more],
      folder,
    );
    const { shapes } = JSON.parse(stdout) as { shapes: { part: string }[] };
    return [...new Set(shapes.map(({ part }) => part))];
  };
  const text = readFileSync(join(folder, "family.genogram.yaml"), "utf8");
  writeFileSync(join(folder, "bare.genogram.yaml"), `${text}\ndraw: { show: structure }\n`);
  writeFileSync(join(folder, "roles.genogram.yaml"), `${text}\ndraw: { show: [roles] }\n`);
  const both = ["tie", "role"].filter((part) => partsOf("family.genogram.yaml").includes(part));
  expect(both).toEqual(["tie", "role"]);
  expect(partsOf("bare.genogram.yaml")).not.toContain("tie");
  expect(partsOf("bare.genogram.yaml")).not.toContain("role");
  expect(partsOf("roles.genogram.yaml")).not.toContain("tie");
  expect(partsOf("roles.genogram.yaml")).toContain("role");
  expect(partsOf("bare.genogram.yaml", "--show", "emotional")).toContain("tie");
});

test("one finding is drawn with its people and what is told of it, and nothing else", () => {
  const folder = folderWith("clarissa");
  const of = ["draw", "family.genogram.yaml", "-f", "scene"];
  const drawnBy = (...more: readonly string[]): readonly string[] => {
    expect(genogram([...of, ...more], folder).status).toBe(0);
    const text = readFileSync(join(folder, "family.scene.json"), "utf8");
    return Object.keys((JSON.parse(text) as { words: Record<string, string> }).words);
  };
  expect(drawnBy("--finding", "P03:clarissa-clara")).toEqual([
    ...["clarissa", "clara", "grandmother", "great-grandmother"],
    ...["ties/0", "roles/0", "roles/2"],
  ]);
  expect(drawnBy().length).toBeGreaterThan(20);
});

test("a drawing like an earlier one is that drawing, and the earlier one is only read", () => {
  const folder = folderWith("donna");
  genogram(["draw", "family.genogram.yaml", "-o", "first.svg"], folder);
  const like = ["draw", "family.genogram.yaml", "--like", "first.svg", "-o", "second.svg"];
  expect(genogram(like, folder).status).toBe(0);
  const [first, second] = ["first.svg", "second.svg"].map((name) =>
    readFileSync(join(folder, name), "utf8"),
  );
  expect(second).toBe(first);
  expect(readdirSync(folder).sort()).toEqual(["family.genogram.yaml", "first.svg", "second.svg"]);
});

test("--like wants a drawing that was made here", () => {
  const folder = folderWith("donna");
  const like = ["draw", "family.genogram.yaml", "--like", "family.genogram.yaml"];
  const { status, stderr } = genogram(like, folder);
  expect(status).toBe(2);
  expect(stderr).toContain('"family.genogram.yaml" is no drawing that genogram made');
  expect(readdirSync(folder)).toEqual(["family.genogram.yaml"]);
});

test.skipIf(!hasPoppler)("a PDF gives back letters of the west and of elsewhere", () => {
  const names = ["Zoë Ångström", "Győző Łęcki", "Ħeyqİ ſŽ", "Ева Ōê", "Ơ Ʒɛ"];
  const folder = emptyFolder();
  const people = names.map((name, i) => `  p${i}: { name: "${name}" }`);
  writeFileSync(
    join(folder, "family.genogram.yaml"),
    `genogram: 1\npeople:\n${people.join("\n")}\n`,
  );
  genogram(["draw", "family.genogram.yaml", "-f", "pdf"], folder);
  const said = poppler("pdftotext", readFileSync(join(folder, "family.pdf")));
  for (const name of names) for (const word of name.split(" ")) expect(said).toContain(word);
});

test("a name that says it is something else is no drawing's", () => {
  const folder = folderWith("enmeshment");
  const { status, stderr } = genogram(["draw", "family.genogram.yaml", "-o", "x.xyz"], folder);
  expect(status).toBe(2);
  expect(stderr).toContain('"x.xyz" would not hold svg');
});

test("a drawing is made again, and a file of another's is left alone without --force", () => {
  const folder = folderWith("enmeshment");
  const draw = (...more: string[]): { status: number | null; stderr: string } =>
    genogram(["draw", "family.genogram.yaml", ...more], folder);
  expect(draw().status).toBe(0);
  expect(draw().status).toBe(0);
  for (const format of ["html", "dot", "scene", "png", "pdf"])
    expect([draw("-f", format).status, draw("-f", format).status]).toEqual([0, 0]);
  for (const name of ["notes.svg", "notes"]) {
    writeFileSync(join(folder, name), "<svg>somebody's work</svg>");
    const { status, stderr } = draw("-o", name);
    expect(status).toBe(2);
    expect(stderr).toContain("--force writes over it");
    expect(readFileSync(join(folder, name), "utf8")).toContain("somebody's work");
    expect(draw("-o", name, "--force").status).toBe(0);
  }
});

test("a focus that is nobody's id is set right, and generations are counted from none", () => {
  const folder = folderWith("clarissa");
  const draw = (...more: string[]): string =>
    genogram(["draw", "family.genogram.yaml", ...more], folder).stderr;
  expect(draw("--focus", "Clarissa")).toContain('did you mean "clarissa"?');
  expect(draw("--focus", "clarisa")).toContain('did you mean "clarissa"?');
  expect(draw("--up", "-2")).toContain("--up is a number of generations");
});
