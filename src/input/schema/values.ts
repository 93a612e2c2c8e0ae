import * as z from "zod";
import { factKeys, sayingKeys } from "./fact.ts";

/** What the value itself may be: any words, or a kind. */
type Item = z.ZodType<string, string>;

const { when, from, until, lasting } = factKeys;

/**
 * A value of a person: as it is, or at length with who tells it and how sure that is, or a list of
 * these. Read as a list every time.
 */
export function value<Kind extends Item>(
  item: Kind,
  description: string,
  ...examples: readonly unknown[]
) {
  const long = z.strictObject({ is: item, ...sayingKeys });
  return versions(item, long, { description, examples });
}

/** A value that may hold for a time: work, faith, a name. */
export function lastingValue<Kind extends Item>(
  item: Kind,
  description: string,
  ...examples: readonly unknown[]
) {
  const long = z.strictObject({ is: item, when, from, until, lasting, ...sayingKeys });
  return versions(item, long, { description, examples });
}

function versions<Kind extends Item, Long extends z.ZodType>(
  item: Kind,
  long: Long,
  {
    description,
    examples,
  }: { readonly description: string; readonly examples: readonly unknown[] },
) {
  const short = item.transform((is) => ({ is }));
  const list = z.array(z.union([short, long])).min(1);
  return z
    .union([short.transform((one) => [one]), long.transform((one) => [one]), list])
    .optional()
    .meta({ description, ...(examples.length === 0 ? {} : { examples: [...examples] }) });
}
