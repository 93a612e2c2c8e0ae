import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { roles } from "../../../src/catalogue/roles.ts";
import { ties } from "../../../src/catalogue/ties.ts";
import { familyJsonSchema } from "../../../src/input/schema/json-schema.ts";
import { readFamily } from "../../../src/input/read.ts";
import { said } from "../../family.ts";

// What an editor does with it is seen in editor.test.ts; here it is looked through.

type Schema = z.core.JSONSchema.JSONSchema;

const file = "genogram.schema.json";
const whole = familyJsonSchema();

test("genogram.schema.json is up to date (UPDATE=1 writes it)", () => {
  const schema = `${JSON.stringify(whole, null, 2)}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(file, schema);
  expect(readFileSync(file, "utf8")).toBe(schema);
});

test("it stays small, so that editors are quick", () => {
  expect(JSON.stringify(whole).length).toBeLessThan(150_000);
});

test("every word of the catalogue is offered, accepted spellings too", () => {
  const text = JSON.stringify(whole);
  const rows = [...Object.entries(ties), ...Object.entries(roles)];
  const words = rows.flatMap(([key, row]) => [key, ...row.words]);
  expect(words.filter((word) => !text.includes(`"${word}"`))).toEqual([]);
});

/** Every part of a schema that is a schema itself, with the way to it. */
function* partsOf(schema: Schema, way: string): Generator<readonly [string, Schema]> {
  yield [way, schema];
  const { $defs, properties, patternProperties, ...rest } = schema;
  for (const [name, group] of Object.entries({ $defs, properties, patternProperties }))
    for (const [key, part] of Object.entries(group ?? {}))
      yield* partsOf(part as Schema, name === "$defs" ? key : `${way}.${key}`);
  for (const key of ["items", "additionalProperties", "propertyNames"] as const) {
    const part = rest[key];
    if (typeof part === "object" && !Array.isArray(part)) yield* partsOf(part, `${way}.${key}`);
  }
  for (const key of ["anyOf", "allOf", "oneOf"] as const)
    for (const [i, part] of (rest[key] ?? []).entries()) yield* partsOf(part, `${way}.${key}${i}`);
}

const parts = [...partsOf(whole, "file")];

/** Every field: a key of a line, a person or the file, with what is said of it there or where it points. */
const fields = parts.flatMap(([way, { properties = {} }]) =>
  Object.entries(properties).map(([key, field]) => {
    const told = field as Schema;
    const pointed = whole.$defs?.[told.$ref?.replace("#/$defs/", "") ?? ""];
    return [`${way}.${key}`, { ...pointed, ...told }] as const;
  }),
);

test("every field has a description and an example", () => {
  expect(fields.length).toBeGreaterThan(400);
  const isSentence = /^[A-Z`].*[.}]$/s;
  const bare = fields.filter(
    ([, { description = "", examples = [] }]) =>
      !isSentence.test(description) || examples.length === 0,
  );
  expect(bare.map(([way]) => way)).toEqual([]);
});

test("every example of a field is one that the field takes", () => {
  const { $defs } = whole;
  const different = new Map(fields.map((field) => [JSON.stringify(field[1]), field]));
  const wrong = [...different.values()].flatMap(([way, { examples = [], ...field }]) => {
    const check = z.fromJSONSchema({ ...field, $defs: $defs ?? {} });
    return examples
      .filter((example) => !check.safeParse(example).success)
      .map((example) => `${way}: ${JSON.stringify(example)}`);
  });
  expect(wrong).toEqual([]);
});

/** Tables of words, each by the way to it. */
const tables = parts.flatMap(([way, part]) => {
  const words = part.enum?.map(String) ?? [];
  const says = (part["markdownEnumDescriptions"] ?? []) as readonly string[];
  return words.length < 2 || way === "file.genogram" ? [] : [[way, words, says] as const];
});

test("every kind has a description", () => {
  expect(tables.length).toBeGreaterThan(25);
  for (const [way, words, says] of tables) {
    expect([way, says.length]).toEqual([way, words.length]);
    const bare = words.filter((_, i) => !/^[A-Z`].*[.`]$/.test(says[i] ?? ""));
    expect([way, bare]).toEqual([way, []]);
  }
});

/** Lines that show how a kind is written, by the section they stand in. */
const sections: Readonly<Record<string, string>> = {
  tie: "ties",
  union: "unions",
  role: "roles",
  condition: "conditions",
  event: "events",
  feeling: "feeling",
};

describe("every kind shows a line that makes sense as it stands:", () => {
  test.each(Object.entries(sections))("%s", (table, section) => {
    const [, words = [], says = []] = tables.find(([way]) => way === `${table}.anyOf0`) ?? [];
    const lines = says.map((told) => /`(\{ .* \})`$/.exec(told)?.[1] ?? "none");
    expect(words.length).toBeGreaterThan(20);
    expect(
      lines.filter((line, i) => !line.includes(words[i]!) && !says[i]!.startsWith("The same")),
    ).toEqual([]);
    for (const line of new Set(lines)) {
      const shown =
        section === "feeling"
          ? `ties:\n  - { between: [anna, berta], tie: close, ${line.slice(2)}\n`
          : `${section}:\n  - ${line}\n`;
      const people = "genogram: 1\npeople:\n  anna:\n  berta:\n  carl:\n";
      expect([line, said(readFamily(people + shown, "family.genogram.yaml"))]).toEqual([line, ""]);
    }
  });
});
