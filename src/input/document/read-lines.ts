import type * as z from "zod";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path } from "../../family/fact.ts";
import type { Line } from "./document.ts";
import type { RawLine } from "./lines.ts";
import { read } from "./mistakes.ts";

/** Those lines that fit their schema. */
export function readLines<Schema extends z.ZodType>(
  raw: readonly RawLine[],
  schema: Schema,
  tell: (diagnostic: Diagnostic) => void,
): readonly Line<z.output<Schema>>[] {
  return raw.flatMap(({ path, tree }) => {
    if (tree.broken) return [];
    const outcome = read(schema, tree, { key: String(path[0]), label: labelOf(path) });
    if ("keys" in outcome) return [{ path, keys: outcome.keys }];
    outcome.mistakes.forEach(tell);
    return [];
  });
}

/** How messages call a line: by its id where the section is written as ids, by its section if not. */
function labelOf(path: Path): string {
  return typeof path[1] === "string" ? `"${path[1]}:"` : `a line under "${String(path[0])}"`;
}
