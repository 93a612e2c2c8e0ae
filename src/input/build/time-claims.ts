import type { Path } from "../../family/fact.ts";
import type { TimeWritten } from "../document/times.ts";
import { constrain } from "../time/constrain.ts";
import { loosely } from "../time/loosely.ts";
import type { Phrase } from "../time/phrase.ts";
import type { Target } from "../time/scope.ts";
import type { Claim } from "./claims.ts";
import type { Source } from "./facts.ts";
import { scopeAt } from "./scope-at.ts";
import { toldClaim } from "./told-claim.ts";

/** What the words under a key say of a moment or a stretch. */
export function timeClaims(
  source: Source,
  owner: Path,
  key: Exclude<TimeWritten["key"], "lasting">,
  target: Target,
): readonly Claim[] {
  const written = source.document.timeAt(owner, key);
  if (written === null || written.key === "lasting") return [];
  const { phrase, loose, path } = written;
  if ("mistake" in phrase) return [];
  return [phraseClaim(source, { phrase, loose, path, owner }, target)];
}

interface Words {
  readonly phrase: Phrase;
  /** The same words, meant more loosely. */
  readonly loose: () => Phrase;
  /** Where the words stand, and the line they belong to. */
  readonly path: Path;
  readonly owner: Path;
}

/** What a phrase says of a moment or a stretch. */
export function phraseClaim(
  source: Source,
  { phrase, loose, path, owner }: Words,
  target: Target,
): Claim {
  const scope = scopeAt(source, owner);
  const read = constrain(phrase, target, scope);
  const wide = () => constrain(loose(), target, { ...scope, widths: loosely(scope.widths) });
  return toldClaim(source, path, { read, wide });
}
