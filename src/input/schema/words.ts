import * as z from "zod";

/** Text of a person, or a phrase: anything written as one value. */
export function text(description: string, ...examples: readonly string[]) {
  return z.string().meta({ description, ...shown(examples) });
}

/** One value, or a list of them; read as a list either way. */
export function oneOrMore<Item extends z.ZodType>(
  item: Item,
  description: string,
  ...examples: readonly unknown[]
) {
  return z
    .union([item.transform((one) => [one]), z.array(item).min(1)])
    .meta({ description, ...shown(examples) });
}

function shown(examples: readonly unknown[]): { examples?: unknown[] } {
  return examples.length === 0 ? {} : { examples: [...examples] };
}
