import * as z from "zod";
import { familyFile } from "./family-file.ts";
import { forEditors } from "./for-editors.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schema (draft 2020-12) of the family file: editors complete, explain and check with it. */
export function familyJsonSchema(): JsonSchema {
  const { $defs, ...schema } = z.toJSONSchema(familyFile(), {
    target: "draft-2020-12",
    io: "input",
    override: ({ jsonSchema }) => {
      forEditors(jsonSchema);
    },
  });
  const description = "A family, for the genogram command.";
  return { ...schema, description, $defs: { "own-word": ownWord, ...$defs } };
}

/**
 * A word of one's own. An editor cannot look below `own-words`; `genogram check` can, and finds what is
 * not told there. It has no description: an editor would show it beside every word of the catalogue.
 */
const ownWord: JsonSchema = { type: "string", pattern: "^[^\\sA-Z]+$" };
