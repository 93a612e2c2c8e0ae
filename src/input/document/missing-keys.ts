import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Tree } from "../yaml/tree.ts";
import { exampleOf } from "./examples.ts";
import { error } from "./mistake.ts";

/** Words that a line cannot do without: all that it lacks are one mistake. */
export function missingKeys(keys: readonly string[], owner: Tree): readonly Diagnostic[] {
  if (keys.length === 0) return [];
  const names = keys.map((key) => `"${key}:"`);
  const what = names.length === 1 ? `${names.join("")} is` : `${names.join(" and ")} are`;
  const { start } = owner.span;
  const span = { start, end: start + 1 };
  return [
    error("missing-key", `${what} missing here`, span, `add: ${keys.map(exampleOf).join(", ")}`),
  ];
}
