import type { ChildrenKeys } from "./document.ts";

/** The children of a line, eldest first where the line says so. */
export function childrenOn(keys: ChildrenKeys): readonly string[] {
  return [...(keys.child ?? []), ...(keys["eldest-first"] ?? [])];
}
