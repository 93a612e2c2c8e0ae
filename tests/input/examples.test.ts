import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFamily } from "../../src/input/read.ts";
import { said } from "../family.ts";

const examples = [
  ["clarissa", "clarissa clara grandmother great-grandmother clarissas-father claras-father"],
  ["donna", "donna mother father second-wife first-boyfriend later-boyfriends boyfriend"],
  ["enmeshment", "parent child"],
  ["twelve-sentences", "clarissa clara grandmother donna mother father boyfriend"],
  ["bronte", "patrick maria elizabeth charlotte branwell emily anne arthur"],
] as const;

test.each(examples)("%s is read without a word", (name, ids) => {
  const file = `examples/${name}.genogram.yaml`;
  const reading = readFamily(readFileSync(file), file);
  expect(said(reading)).toBe("");
  expect([...(reading.family?.people.keys() ?? [])]).toEqual(
    expect.arrayContaining(ids.split(" ")),
  );
});

test.each(examples)(
  "%s says in its first line what it shows, and in its second where editors find help",
  (name) => {
    const [first = "", second = ""] = readFileSync(`examples/${name}.genogram.yaml`, "utf8").split(
      "\n",
    );
    expect(first).toMatch(/^# [A-Z].*\.$/);
    expect(second).toBe("# yaml-language-server: $schema=../genogram.schema.json");
  },
);

test.each(examples)("%s reads the same twice", (name) => {
  const bytes = readFileSync(`examples/${name}.genogram.yaml`);
  const [one, other] = [readFamily(bytes, name), readFamily(bytes, name)];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test("line ends and byte order marks of other systems change nothing", () => {
  const text = readFileSync("examples/clarissa.genogram.yaml", "utf8");
  const there = readFamily(`\ufeff${text.replaceAll("\n", "\r\n")}`, "f");
  expect(JSON.stringify(there.family)).toBe(JSON.stringify(readFamily(text, "f").family));
});
