import type * as z from "zod";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Puts a schema, in place, into the form that editors complete and explain best. */
export function forEditors(schema: JsonSchema): void {
  asMayBeEmpty(schema);
  withExamples(schema);
  withWords(schema);
  withNumbers(schema);
  withFreeKeys(schema);
  withoutLineBreaks(schema);
}

/**
 * Zod leaves out `examples` of what it transforms; they come as `samples`. Lists and pairs are offered
 * in brackets too: an editor would write them on several lines, which breaks a line in braces.
 */
function withExamples(schema: JsonSchema): void {
  const { samples } = schema;
  delete schema["samples"];
  if (!isList(samples) || samples.length === 0) return;
  schema.examples = [...samples];
  const isSection = Array.isArray(schema.type);
  const snippets = isSection ? [] : samples.filter((sample) => typeof sample === "object");
  if (snippets.length > 0)
    schema["defaultSnippets"] = snippets
      .map(onOneLine)
      .map((text) => ({ label: text, bodyText: text, sortText: " " }));
}

function onOneLine(sample: unknown): string {
  if (isList(sample)) return `[${sample.map(onOneLine).join(", ")}]`;
  if (typeof sample !== "object" || sample === null) return String(sample);
  const pairs = Object.entries(sample).map(([key, value]) => `${key}: ${onOneLine(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

/**
 * The words of a table, each with what it says, and the words of other tables and of the family's own
 * that may stand there too. As one `enum`: a choice among constants would take an editor ten times as
 * long, at each key that is pressed.
 */
function withWords(schema: JsonSchema): void {
  const { words, also, open, $ref } = schema;
  delete schema["words"];
  delete schema["also"];
  delete schema["open"];
  if ($ref !== undefined || !isTable(words)) return;
  const table = {
    enum: words.map(({ word }) => word),
    markdownEnumDescriptions: words.map(({ says }) => says),
    ...(open === true ? { errorMessage: neitherWord } : {}),
  };
  const others = [...(isList(also) ? also : []), ...(open === true ? ["own-word"] : [])];
  delete schema.type;
  if (others.length === 0) Object.assign(schema, table);
  else schema.anyOf = [table, ...others.map((id) => ({ $ref: `#/$defs/${String(id)}` }))];
}

const neitherWord =
  "No word of the catalogue; nor a word of your own: these are small letters joined by hyphens.";

type Table = readonly { readonly word: string; readonly says: string }[];

function isTable(words: unknown): words is Table {
  return isList(words);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A section may stand there with nothing below it yet. */
function asMayBeEmpty(schema: JsonSchema): void {
  const [one, none] = schema.anyOf ?? [];
  if (schema.anyOf?.length !== 2 || one === undefined || none?.type !== "null") return;
  if (one.$ref !== undefined || one.type === undefined) return;
  delete schema.anyOf;
  Object.assign(schema, one, { type: [one.type, "null"] });
}

/** Editors read `1978` as a number where the language reads text; only an id is never a number. */
function withNumbers(schema: JsonSchema): void {
  if (schema.const === "1") {
    delete schema.type;
    delete schema.const;
    schema.enum = [1, "1"];
  }
  if (schema.type === "string" && schema["patternErrorMessage"] === undefined)
    schema.type = ["string", "number"];
}

/** Keys that begin with `x-` are the writer's own. */
function withFreeKeys(schema: JsonSchema): void {
  if (schema.additionalProperties === false) schema.patternProperties = { "^x-": {} };
}

/**
 * Where an editor sees at once that a key takes a list or has required neighbours, it writes these on
 * lines of their own, which breaks a line in braces.
 */
function withoutLineBreaks(schema: JsonSchema): void {
  const { items, type, required } = schema;
  if (type === "array" && items !== undefined && schema.description !== undefined) {
    delete schema.items;
    schema.anyOf = [{ items }];
  }
  if (required !== undefined && schema.properties?.["genogram"] === undefined) {
    delete schema.required;
    schema.allOf = [{ required }];
  }
}
