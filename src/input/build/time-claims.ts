import type { Path } from "../../family/fact.ts";
import type { TimeWritten } from "../document/times.ts";
import { constrain } from "../time/constrain.ts";
import type { Phrase } from "../time/phrase.ts";
import type { Target } from "../time/scope.ts";
import type { Claim } from "./claims.ts";
import type { Source } from "./facts.ts";
import { scopeAt } from "./scope-at.ts";

/** What the words under a key say of a moment or a stretch. */
export function timeClaims(
  source: Source,
  owner: Path,
  key: Exclude<TimeWritten["key"], "lasting">,
  target: Target,
): readonly Claim[] {
  const written = source.document.timeAt(owner, key);
  if (written === null || written.key === "lasting" || "mistake" in written.phrase) return [];
  return phraseClaims(source, { phrase: written.phrase, path: written.path, owner }, target);
}

interface Words {
  readonly phrase: Phrase;
  /** Where the words stand, and the line they belong to. */
  readonly path: Path;
  readonly owner: Path;
}

/** What a phrase says of a moment or a stretch. */
export function phraseClaims(
  source: Source,
  { phrase, path, owner }: Words,
  target: Target,
): readonly Claim[] {
  return constrain(phrase, target, scopeAt(source, owner, path)).map((constraint) => ({
    constraint,
    path,
    kind: "told",
  }));
}
