import type { Path } from "../../../src/family/fact.ts";
import { type Child, childrenOf } from "../../../src/input/splice/children.ts";
import { type Tree, wordIn } from "../../../src/input/yaml/tree.ts";

/** A tree of a text, and what has been taken out of it. */
export interface Before {
  readonly text: string;
  readonly tree: Tree;
  /** The ids and words that are no longer there. */
  readonly lost: readonly string[];
  /** The path of what was to go. */
  readonly target: Path;
}

/** A stretch that is gone, or says something else in its place. */
export interface Loss {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** Words that say nothing without another line, or another twin. */
const needOthers: readonly string[] = ["later", "twins"];

/** What may stand in the place of words that name somebody who is gone, beside the usual word for an own one. */
const stands: readonly string[] = ["yes", "clinician"];

/**
 * What one tree has lost if it has become another: only what was to go, what names something that
 * went with it, and what says nothing without it. `null` if anything else was lost, or is new.
 */
export function lossesBetween(before: Before, after: Tree): readonly Loss[] | null {
  const root = { tree: before.tree, path: [], start: 0, end: before.text.length };
  return became(before, root, after);
}

function became(before: Before, child: Child, after: Tree): readonly Loss[] | null {
  const { tree, start, end } = child;
  if (JSON.stringify(tree.value) === JSON.stringify(after.value)) return [];
  if (!isTouched(before, child)) return null;
  if (typeof after.value === "string" && typeof tree.value !== "object")
    return isInstead(before, after.value)
      ? [{ start: tree.span.start, end: tree.span.end, instead: after.value }]
      : null;
  if (after.value === null) return [{ start, end, instead: "" }];
  if (Array.isArray(tree.value) !== Array.isArray(after.value)) return null;
  const parts = [...after.parts].map(([step, part]) => ({ step, part }));
  return withoutSome(before, childrenOf(before.text, tree, child.path), parts);
}

/** Each part either went or became the next that is left. */
function withoutSome(
  before: Before,
  [first, ...others]: readonly Child[],
  left: readonly { readonly step: string | number; readonly part: Tree }[],
): readonly Loss[] | null {
  if (first === undefined) return left.length === 0 ? [] : null;
  const [next, ...rest] = left;
  const step = first.path[first.path.length - 1];
  if (next !== undefined && (typeof step === "number" || step === next.step)) {
    const here = became(before, first, next.part);
    const below = here === null ? null : withoutSome(before, others, rest);
    if (here !== null && below !== null) return [...here, ...below];
  }
  const below = isTouched(before, first) ? withoutSome(before, others, left) : null;
  return below && [{ start: first.start, end: first.end, instead: "" }, ...below];
}

function isTouched({ lost, target }: Before, { tree, path }: Child): boolean {
  const common = Math.min(target.length, path.length);
  if (path.slice(0, common).every((step, i) => step === target[i])) return true;
  const said = JSON.stringify([path[path.length - 1], tree.value]);
  return [...needOthers, ...lost].some((name) => said.includes(name));
}

function isInstead({ tree, lost }: Before, words: string): boolean {
  const usual = ownWordsIn(tree).flatMap(([word, like]) => (lost.includes(word) ? [like] : []));
  return [...stands, ...usual].includes(words);
}

/** The words of the writer's own, each with the usual word it is like. */
export function ownWordsIn({ parts }: Tree): readonly (readonly [word: string, like: string])[] {
  const section = parts.get("own-words");
  const lines = [...(section?.parts.values() ?? [])].flatMap((line) =>
    Array.isArray(line.value) ? [...line.parts.values()] : [line],
  );
  return lines.map((line) => [saidIn(line, "word"), saidIn(line, "like")]);
}

function saidIn({ parts }: Tree, key: string): string {
  const part = parts.get(key);
  return part === undefined ? "" : wordIn(part);
}
