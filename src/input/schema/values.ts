import * as z from "zod";
import { factKeys, sayingKeys } from "./fact.ts";

/** What the value itself may be: any words, or a kind. */
type Item = z.ZodType<string, string>;

const { when, from, until, lasting } = factKeys;

/** What a value of one kind is, said for each key that has it. */
type Described<Schema extends z.ZodType> = (
  description: string,
  ...examples: readonly unknown[]
) => z.ZodOptional<Schema>;

/**
 * A value of a person: as it is, or at length with who tells it and how sure that is, or a list of
 * these. Read as a list every time.
 */
export function valueOf<Kind extends Item>(item: Kind) {
  return described(versions(item, z.strictObject({ is: item, ...sayingKeys })));
}

/** A value that may hold for a time: work, faith, a name. */
export function lastingOf<Kind extends Item>(item: Kind) {
  const time = { when, from, until, lasting };
  return described(versions(item, z.strictObject({ is: item, ...time, ...sayingKeys })));
}

function versions<Kind extends Item, Long extends z.ZodType>(item: Kind, long: Long) {
  const short = item.transform((is) => ({ is }));
  const list = z.array(z.union([short, long])).min(1);
  return z.union([short.transform((one) => [one]), long.transform((one) => [one]), list]);
}

function described<Schema extends z.ZodType>(schema: Schema): Described<Schema> {
  return (description, ...examples) =>
    schema
      .optional()
      .meta({ description, ...(examples.length === 0 ? {} : { examples: [...examples] }) });
}
