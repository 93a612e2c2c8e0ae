import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { startOf } from "../splice/extent.ts";
import { keepComments } from "../splice/keep-comments.ts";
import { prune } from "../splice/prune.ts";
import { replaceValue } from "../splice/replace.ts";
import type { Splice } from "../splice/splice.ts";
import { isOfHead } from "../write/section-order.ts";
import { dependants } from "./dependants.ts";

/** Takes parts out of a file, with all that cannot be said without them; a comment on the whole stays. */
export function takenOut(draft: Draft, at: readonly Path[]): readonly Splice[] {
  const { isGone, instead } = dependants(draft, at);
  const heads = [...draft.tree.parts]
    .filter(([name]) => isOfHead(String(name)) && isGone([name]))
    .map(([, part]) => startOf(part));
  return [
    ...prune(draft, isGone).map((splice) =>
      heads.some((start) => start >= splice.start && start < splice.end)
        ? keepComments(draft, splice)
        : splice,
    ),
    ...instead.flatMap(([path, words]) => replaceValue(draft, path, words)),
  ];
}
