// The tables of keys in docs/language.md, made from the schema that editors use.
import type * as z from "zod";
import { thresholds } from "../../src/catalogue/thresholds.ts";
import { factKeys } from "../../src/input/schema/fact.ts";
import { familyJsonSchema } from "../../src/input/schema/json-schema.ts";
import { pairText } from "../../src/input/write/flow.ts";
import { houseStyle } from "../../src/input/write/style.ts";
import type { Written } from "../../src/input/write/written.ts";

type Schema = z.core.JSONSchema.JSONSchema;
type Properties = Readonly<Record<string, Schema>>;

const whole = familyJsonSchema();

function defined(name: string): Schema {
  return whole.$defs?.[name] ?? {};
}

function propertiesOf(schema: Schema | undefined): Properties {
  return (schema?.properties ?? {}) as Properties;
}

/** What stands behind each section, and keys that are told of elsewhere on the page. */
const person = propertiesOf(defined("person"));
const bond = propertiesOf(defined("bond-line"));
const common: Properties = Object.fromEntries(Object.keys(factKeys).map((key) => [key, {}]));
const phase = propertiesOf((bond["phases"]?.anyOf?.[0]?.items ?? {}) as Schema);

function without(keys: Properties, left: string): Properties {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => key !== left));
}

// prettier-ignore
const groups: readonly (readonly [title: string, keys: Properties, but: Properties])[] = [
  ["`people`", person, common],
  ["`helpers`, `groups` and `places`: those of `people`, and", propertiesOf(defined("outsider")), { ...person, ...common, kind: {} }],
  ["`children`", propertiesOf(defined("children-line")), common],
  ["`unions` and `ties`", bond, common],
  ["A phase of these may also have", phase, { ...bond, ...common }],
  ["`roles`", propertiesOf(defined("role-line")), common],
  ["`conditions`", propertiesOf(defined("condition-line")), common],
  ["`functioning`", propertiesOf(defined("functioning-line")), common],
  ["`events`", propertiesOf(defined("event-line")), common],
  ["`households`", propertiesOf(defined("household-line")), common],
  ["`triangles`", propertiesOf(defined("triangle-line")), common],
  ["`coalitions`", propertiesOf(defined("coalition-line")), common],
  ["`asked`", propertiesOf(defined("asked-line")), without(common, "answer")],
  ["`notes`", propertiesOf(defined("note-line")), without(common, "note")],
  ["`questions`", propertiesOf(defined("question-line")), common],
  ["`findings`", propertiesOf(defined("finding-line")), common],
  ["`patterns`", propertiesOf(defined("pattern-line")), common],
  ["`own-words`", propertiesOf(defined("own-word-line")), common],
  ["`draw`, at the top of the file", propertiesOf(defined("draw")), {}],
];

/** All tables of keys, one below the other. */
export function keyTables(): string {
  const tables = groups.map(([title, keys, but]) => {
    const own = Object.entries(keys).filter(([key]) => but[key] === undefined);
    const rows = own.map(
      ([key, field]) => `| \`${key}\` | ${says(field)} | ${example(key, field)} |`,
    );
    return [
      `**${title}**`,
      "",
      "<!-- prettier-ignore -->",
      "| key | what it says | for example |",
      "|---|---|---|",
      ...rows,
    ].join("\n");
  });
  return tables.join("\n\n");
}

function pointed(field: Schema): Schema {
  const name = field.$ref?.replace("#/$defs/", "");
  return name === undefined ? field : { ...defined(name), ...field };
}

/** The description, and the words if they are few. */
function says(field: Schema): string {
  const { description = "", enum: words = [] } = pointed(field);
  const few =
    words.length > 0 && words.length <= 5
      ? ` One of ${words.map((word) => `\`${String(word)}\``).join(", ")}.`
      : "";
  return description + few;
}

function example(key: string, field: Schema): string {
  const { examples = [] } = pointed(field);
  return `\`${pairText(key, written(examples[0]), houseStyle)}\``;
}

/** An example as the writer of files takes it: every scalar is text. */
function written(example: unknown): Written {
  if (Array.isArray(example)) return example.map(written);
  if (typeof example !== "object" || example === null) return String(example);
  return Object.fromEntries(Object.entries(example).map(([key, value]) => [key, written(value)]));
}

/** What patterns are measured by. */
export function patternSettings(): string {
  const rows = Object.entries(thresholds)
    .filter(([name]) => name !== "young-parent")
    .map(
      ([name, { usual, unit, says, source }]) =>
        `| \`${name}\` | ${usual} ${unit} | ${says} | ${source} |`,
    );
  return [
    "<!-- prettier-ignore -->",
    "| name | usual | measures | after |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** Every key that the schema knows. */
export function allKeys(): readonly string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("properties" in part) for (const key of Object.keys(part.properties ?? {})) found.add(key);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(whole);
  return [...found];
}
