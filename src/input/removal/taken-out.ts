import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { prune } from "../splice/prune.ts";
import { replaceValue } from "../splice/replace.ts";
import type { Splice } from "../splice/splice.ts";
import { dependants } from "./dependants.ts";

/** Takes parts out of a file, with all that cannot be said without them. */
export function takenOut(draft: Draft, at: readonly Path[]): readonly Splice[] {
  const { isGone, instead } = dependants(draft, at);
  return [
    ...prune(draft, isGone),
    ...instead.flatMap(([path, words]) => replaceValue(draft, path, words)),
  ];
}
