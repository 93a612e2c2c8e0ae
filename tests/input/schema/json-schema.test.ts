import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { roles } from "../../../src/catalogue/roles.ts";
import { ties } from "../../../src/catalogue/ties.ts";
import { familyJsonSchema } from "../../../src/input/schema/json-schema.ts";

const file = "genogram.schema.json";

test("genogram.schema.json is up to date (UPDATE=1 writes it)", () => {
  const schema = `${JSON.stringify(familyJsonSchema(), null, 2)}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(file, schema);
  expect(readFileSync(file, "utf8")).toBe(schema);
});

test("every word of the catalogue is offered, accepted spellings too", () => {
  const text = JSON.stringify(familyJsonSchema());
  const rows = [...Object.entries(ties), ...Object.entries(roles)];
  const words = rows.flatMap(([key, row]) => [key, ...row.words]);
  expect(words.filter((word) => !text.includes(`"${word}"`))).toEqual([]);
});

/** The schema as zod reads it back: an implementation of JSON Schema other than what made it. */
const check = z.fromJSONSchema(familyJsonSchema());

test.each(readdirSync("examples").filter((name) => name.endsWith(".yaml")))(
  "an editor finds nothing wrong with %s",
  (name) => {
    const result = check.safeParse(parse(readFileSync(`examples/${name}`, "utf8")));
    expect(result.error?.issues ?? []).toEqual([]);
  },
);

test.each([
  ["an unknown key", "genogram: 1\ntitel: x"],
  ["an unknown tie", "genogram: 1\nties: [ { between: [a, b], tie: cutof } ]"],
  ["a missing key", "genogram: 1\nroles: [ { who: a } ]"],
  ["another version", "genogram: 2"],
])("an editor finds %s", (_, yaml) => {
  expect(check.safeParse(parse(yaml)).success).toBe(false);
});

test.each([
  ["keys of one's own", "genogram: 1\nx-mine: 1\npeople: { a: { x-file: 12 } }"],
  ["years as numbers", "genogram: 1\npeople: { a: { born: 1978 }, b: { died: { is: 1990 } } }"],
  ["empty sections and people", "genogram: 1\npeople:\n  a:\nties:\n"],
  [
    "several on one line",
    "genogram: 1\nties:\n  - [ { between: [a, b], tie: close }, { between: [a, c], tie: close } ]",
  ],
])("an editor accepts %s", (_, yaml) => {
  expect(check.safeParse(parse(yaml)).error?.issues ?? []).toEqual([]);
});
