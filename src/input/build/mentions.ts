import type { Path } from "../../family/fact.ts";
import type { ChildrenKeys, Line } from "../document/document.ts";
import type { Source } from "./facts.ts";

/** Somebody named under a key, and the path of just that name. */
export interface Mention {
  readonly id: string;
  readonly path: Path;
}

/** Each id of a list of several with its own path; a single id has the path of its key. */
export function each(
  source: Source,
  path: Path,
  ids: readonly string[] | undefined,
): readonly Mention[] {
  const named = ids ?? [];
  const several = source.document.listed(path) && named.length > 1;
  return named.map((id, index) => ({ id, path: several ? [...path, index] : path }));
}

/** The children of a line, each where it is named. */
export function childMentions(
  source: Source,
  { path, keys }: Line<ChildrenKeys>,
): readonly Mention[] {
  return [
    ...each(source, [...path, "child"], keys.child),
    ...each(source, [...path, "eldest-first"], keys["eldest-first"]),
  ];
}
