import { placeOf } from "../../diagnostic/text-file.ts";
import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { endOf, startOf } from "../splice/extent.ts";
import { partAt } from "../splice/form.ts";
import { type Refusal, refusal } from "../splice/outcome.ts";
import { nobody } from "../edits/rename.ts";
import type { Tree } from "../yaml/tree.ts";
import { sectionCalled } from "./section-called.ts";

interface Line {
  readonly path: Path;
  readonly tree: Tree;
}

/**
 * The entry, line or phase that somebody means: by its id, by its number in the file, or by the words
 * that stand in it: `tie ada bo`. No words mean the head of the file.
 */
export function findLine(draft: Draft, words: readonly string[]): Path | Refusal {
  const [first = "", ...rest] = words;
  if (words.length === 0) return [];
  if (first === "phase" && rest.length > 0) return lastPhase(draft, findLine(draft, rest));
  if (rest.length > 0) return byWords(draft, words);
  if (/^\d+$/.test(first)) return byNumber(draft, Number(first));
  const named = draft.document.ids.get(first);
  return named === undefined ? nobody(draft.document, first) : named.path;
}

function lastPhase({ text, tree }: Draft, found: Path | Refusal): Path | Refusal {
  if ("refused" in found) return found;
  const phases = partAt(text, tree, [...found, "phases"])?.tree.parts.size ?? 0;
  return phases === 0 ? found : [...found, "phases", phases - 1];
}

function byWords(draft: Draft, words: readonly string[]): Path | Refusal {
  const [first = "", ...rest] = words;
  const section = sectionCalled(first);
  const wanted = section === null ? words : rest;
  const lines = linesIn(draft.tree).filter(
    ({ path, tree }) =>
      (section === null || path[0] === section) &&
      !path.includes("phases") &&
      speaksOf(tree, path, wanted),
  );
  const [found, ...more] = lines;
  const what = wanted.map((word) => `"${word}"`).join(" and ");
  if (found === undefined)
    return refusal(`no line${section === null ? "" : ` under "${section}"`} speaks of ${what}`);
  if (more.length === 0) return found.path;
  const numbers = lines.map(({ tree }) => lineOf(draft, startOf(tree)));
  return refusal(
    `lines ${numbers.join(", ")} all speak of ${what}`,
    `say which one is meant by its number: ${numbers[numbers.length - 1] ?? 0}`,
  );
}

function speaksOf(tree: Tree, path: Path, wanted: readonly string[]): boolean {
  const own = wordsIn(tree);
  return wanted.every((word) => own.has(word) || path[1] === word);
}

function wordsIn({ value, parts }: Tree): ReadonlySet<string> {
  const below = [...parts].flatMap(([key, part]) => [String(key), ...wordsIn(part)]);
  return new Set(typeof value === "string" ? [value] : below);
}

/** The innermost entry, line or phase that reaches over a line of the file. */
function byNumber(draft: Draft, number: number): Path | Refusal {
  const found = linesIn(draft.tree).findLast(
    ({ tree }) =>
      lineOf(draft, startOf(tree)) <= number && number <= lineOf(draft, endOf(draft.text, tree)),
  );
  return found?.path ?? refusal(`line ${number} is no line about somebody or something`);
}

function lineOf({ document }: Draft, at: number): number {
  return placeOf(document.text, at).line;
}

/** What stands at the head of the file is no line. */
const heads: readonly unknown[] = ["index", "says", "settings"];

/** Every entry, line and phase, outer before inner. */
function linesIn(root: Tree): readonly Line[] {
  return [...root.parts].flatMap(([name, section]) => {
    const isSection = typeof section.value === "object" && !heads.includes(name);
    return isSection ? below(section, [name]) : [];
  });
}

function below(list: Tree, path: Path): readonly Line[] {
  return [...list.parts].flatMap(([step, tree]) => {
    const at = [...path, step];
    if (Array.isArray(tree.value) && path.length === 1) return below(tree, at);
    const phases = tree.parts.get("phases");
    return [{ path: at, tree }, ...(phases === undefined ? [] : below(phases, [...at, "phases"]))];
  });
}
