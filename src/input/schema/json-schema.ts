import * as z from "zod";
import { familyFile } from "./family-file.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schema (draft 2020-12) of the family file: editors complete, explain and check with it. */
export function familyJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(familyFile(), {
    target: "draft-2020-12",
    io: "input",
    reused: "ref",
    override: ({ jsonSchema }) => {
      loosen(jsonSchema);
    },
  });
  return { ...schema, title: "Family file", description: "A family, for the genogram command." };
}

/** Editors read `1978` as a number where the language reads text; and `x-…` keys are free anywhere. */
function loosen(schema: JsonSchema): void {
  if (schema.type === "string" && schema.enum === undefined && schema.pattern === undefined)
    schema.type = ["string", "number"];
  if (schema.const === "1") {
    delete schema.type;
    delete schema.const;
    schema.enum = [1, "1"];
  }
  if (schema.additionalProperties === false) schema.patternProperties = { "^x-": {} };
}
