import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { type Part, partAt } from "../splice/form.ts";
import { keepComments } from "../splice/keep-comments.ts";
import { type Outcome, refusal } from "../splice/outcome.ts";
import { prune } from "../splice/prune.ts";
import { putPair } from "../splice/put-pair.ts";
import { putSection } from "../splice/put-section.ts";
import { replaceValue } from "../splice/replace.ts";
import { shapeOf } from "../splice/shape.ts";
import type { Splice } from "../splice/splice.ts";
import { writtenIn } from "../splice/written-in.ts";
import type { Written } from "../write/written.ts";

/** Another value for a key; `null` takes the key away. */
export interface SetValue {
  readonly edit: "set";
  /** The path of an entry, a line or a phase; `[]` is the head of the file. */
  readonly at: Path;
  /** The key, or the key and one below it: `["feels", "ada"]`, `["born", "says"]`. */
  readonly key: readonly [string] | readonly [string, string];
  readonly value: Written;
}

export function setValue(draft: Draft, { at, key, value }: SetValue): Outcome {
  const [name, below] = key;
  const owner = partAt(draft.text, draft.tree, at);
  if (
    owner === null ||
    owner.form === "word" ||
    owner.form === "items" ||
    owner.form === "brackets"
  )
    return refusal("there is nothing with keys here");
  const there = owner.tree.parts.get(name);
  if (value === null) return takenAway(draft, [...at, ...key]);
  if (there !== undefined && below !== undefined)
    return putBelow(draft, [...at, name], below, value);
  if (below !== undefined) return put(draft, owner, name, { [below]: value });
  const isLonger = typeof value === "string" && there?.parts.has("is") === true;
  return isLonger
    ? replaceValue(draft, [...at, name, "is"], value)
    : put(draft, owner, name, value);
}

function put(draft: Draft, { path, tree }: Part, key: string, value: Written): readonly Splice[] {
  return path.length === 0 && !tree.parts.has(key)
    ? putSection(draft, key, value)
    : putPair(draft, path, key, value);
}

/** `born: 1950` becomes `born: { is: 1950, says: ada }`. */
function putBelow(draft: Draft, path: Path, key: string, value: Written): Outcome {
  const part = partAt(draft.text, draft.tree, path);
  if (part === null || shapeOf(part.tree) === "list")
    return refusal(`"${String(path[path.length - 1])}" is a list and has nothing named "${key}"`);
  return shapeOf(part.tree) === "word"
    ? replaceValue({ ...draft }, path, { is: writtenIn(part.tree), [key]: value })
    : putPair(draft, path, key, value);
}

/** The key, and what is left empty by it; the comments in it and behind it stay. */
function takenAway(draft: Draft, path: Path): Outcome {
  const { text, tree } = draft;
  if (partAt(text, tree, path) === null)
    return refusal(`there is no "${path.slice(-1).join("")}" here that could be taken away`);
  const around = path.slice(0, -1);
  const alone = partAt(text, tree, around)?.tree.parts.size === 1;
  const isPart = alone && typeof around[around.length - 1] === "string" && around.length > 2;
  const gone = isPart ? around : path;
  const cut = prune(draft, (here) => JSON.stringify(here) === JSON.stringify(gone));
  return cut.map((splice) => keepComments(draft, splice));
}
