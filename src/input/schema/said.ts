import type * as z from "zod";

/**
 * A schema with what it says in its place, and examples. These are called `samples`: zod leaves out
 * `examples` of what it transforms, and editors need them there all the more. `json-schema.ts` gives
 * them their name back.
 */
export function said<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  ...samples: readonly unknown[]
): Schema {
  return schema.meta({ description, samples });
}
