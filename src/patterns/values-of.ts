import type { Value, ValueKey } from "../family/value.ts";
import { counted } from "./counted.ts";
import type { Study } from "./study.ts";

const none: readonly Value[] = [];

/** What is told of somebody under one key, in every version that counts. */
export function valuesOf({ family }: Study, id: string, key: ValueKey): readonly Value[] {
  const values = family.people.get(id)?.values ?? none;
  return values.length === 0 ? none : values.filter((value) => value.key === key && counted(value));
}
