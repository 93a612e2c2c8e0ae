import * as z from "zod";
import { factKeys, sayingKeys } from "./fact.ts";
import { said } from "./said.ts";

/** What the value itself may be: any words, or a kind. */
type Item = z.ZodType<string, string>;

const { when, from, until, lasting } = factKeys;

/** What a value of one kind is, said for each key that has it. */
type Described<Schema extends z.ZodType> = (
  description: string,
  ...samples: readonly unknown[]
) => z.ZodOptional<Schema>;

/**
 * A value of a person: as it is, or at length with who tells it and how sure that is, or a list of
 * these. Read as a list every time.
 * @param id what such values are called in the editor's schema
 */
export function valueOf<Kind extends Item>(id: string, item: Kind, ...samples: readonly string[]) {
  const is = said(item, "The value itself.", ...samples);
  return described(versions(id, item, z.strictObject({ is, ...sayingKeys })));
}

/** A value that may hold for a time: work, faith, a name. */
export function lastingOf<Kind extends Item>(
  id: string,
  item: Kind,
  ...samples: readonly string[]
) {
  const is = said(item, "The value itself.", ...samples);
  const time = { when, from, until, lasting };
  return described(versions(id, item, z.strictObject({ is, ...time, ...sayingKeys })));
}

function versions<Kind extends Item, Long extends z.ZodType>(id: string, item: Kind, long: Long) {
  const short = item.transform((is) => ({ is }));
  const full = long.meta({
    id: `${id}-at-length`,
    description: "A value with who tells it, how sure that is, and the like.",
  });
  const list = z.array(z.union([short, full])).min(1);
  return z
    .union([short.transform((one) => [one]), full.transform((one) => [one]), list])
    .meta({ id });
}

function described<Schema extends z.ZodType>(schema: Schema): Described<Schema> {
  return (description, ...samples) => said(schema.optional(), description, ...samples);
}
