import type { Pairs as Written, Written as Value } from "../../../src/input/write/written.ts";
import { isList, type Pairs, Text, type Value as Random } from "./value.ts";

/** A family as the writer takes it: words that could be taken for an id must stand in quotes. */
export function asWritten(family: Pairs): Written {
  return Object.fromEntries(Object.entries(family).map(([key, value]) => [key, written(value)]));
}

export function written(value: Random): Value {
  if (value instanceof Text) return value.always ? { quoted: value.text } : value.text;
  if (typeof value === "string") return value;
  return isList(value) ? value.map(written) : asWritten(value);
}
