import * as z from "zod";
import { said } from "./said.ts";

/** Text of a person, or a phrase: anything written as one value. */
export function text(description: string, ...samples: readonly string[]) {
  return said(z.string(), description, ...samples);
}

/** One value, or a list of them; read as a list either way. */
export function oneOrMore<Item extends z.ZodType>(
  item: Item,
  description: string,
  ...samples: readonly unknown[]
) {
  const either = z.union([item.transform((one) => [one]), z.array(item).min(1)]);
  return said(either, description, ...samples);
}
