import type { Path } from "../../family/fact.ts";
import { type Tree, wordIn } from "../yaml/tree.ts";
import type { RawLine } from "./lines.ts";
import type { RawSections } from "./sections.ts";

/** Kinds that a family may have words of its own for, by the key they stand under. */
const keys = ["role", "tie", "union", "condition", "event", "feeling"] as const;
type Key = (typeof keys)[number];

/** By key and word, the word of the catalogue that it is read as. */
type OwnWords = Readonly<Record<Key, ReadonlyMap<string, string>>>;

/** The lines of a file with the family's own words read as those of the catalogue. */
interface Translated {
  readonly raw: RawSections;
  /** Own words by the path of the line or phase they stand on. */
  readonly ownAt: (path: Path) => readonly string[];
}

/** Reads the family's own words. What a word is like must be in the catalogue: `checks` see to that. */
export function readOwnWords(raw: RawSections): Translated {
  const own = ownWordsIn(raw["own-words"]);
  if (keys.every((key) => own[key].size === 0)) return { raw, ownAt: () => [] };
  const used = new Map<string, readonly string[]>();
  const put = (line: RawLine): RawLine => {
    const tree = translated(line.tree, "", own);
    for (const [path, words] of usedIn(line.tree, tree, line.path)) used.set(path, words);
    return { ...line, tree };
  };
  const translatedRaw: RawSections = {
    ...raw,
    unions: raw.unions.map(put),
    ties: raw.ties.map(put),
    roles: raw.roles.map(put),
    conditions: raw.conditions.map(put),
    events: raw.events.map(put),
    asked: raw.asked.map(put),
    patterns: raw.patterns.map(put),
  };
  return { raw: translatedRaw, ownAt: (path) => used.get(path.join("/")) ?? [] };
}

function ownWordsIn(lines: readonly RawLine[]): OwnWords {
  const told = lines.map(({ tree }) => {
    const at = (key: string): string => {
      const part = tree.parts.get(key);
      return part === undefined ? "" : wordIn(part);
    };
    return { kind: at("kind"), word: at("word"), like: at("like") };
  });
  const of = (key: Key): ReadonlyMap<string, string> =>
    new Map(
      told
        .filter(({ kind, word, like }) => kind === key && word !== "" && like !== "")
        .map(({ word, like }) => [word, like]),
    );
  return {
    role: of("role"),
    tie: of("tie"),
    union: of("union"),
    condition: of("condition"),
    event: of("event"),
    feeling: of("feeling"),
  };
}

/** A part of a line with its own words put into those of the catalogue; `key` is what it stands under. */
function translated(tree: Tree, key: string, own: OwnWords): Tree {
  if (typeof tree.value === "string") {
    const like = wordsFor(key, own).get(tree.value);
    return like === undefined ? tree : { ...tree, value: like };
  }
  const below = (step: string | number): string =>
    typeof step === "number" || key === "feels" ? key : step;
  const parts = new Map(
    [...tree.parts].map(([step, part]) => [step, translated(part, below(step), own)] as const),
  );
  if ([...parts].every(([step, part]) => part === tree.parts.get(step))) return tree;
  if (Array.isArray(tree.value))
    return { ...tree, parts, value: [...parts.values()].map(({ value }) => value) };
  const kept = [...parts].filter(([step]) => !String(step).startsWith("x-"));
  return { ...tree, parts, value: Object.fromEntries(kept.map(([k, { value }]) => [k, value])) };
}

const none: ReadonlyMap<string, string> = new Map();

function wordsFor(key: string, own: OwnWords): ReadonlyMap<string, string> {
  if (key === "feels") return own.feeling;
  if (key === "asked") return new Map([...own.condition, ...own.role, ...own.event, ...own.tie]);
  const known = keys.find((each) => each === key);
  return known === undefined || known === "feeling" ? none : own[known];
}

/** The words that were put into others, by line or phase. */
function usedIn(
  before: Tree,
  after: Tree,
  path: Path,
): readonly (readonly [string, readonly string[]])[] {
  const phases = before.parts.get("phases");
  const inPhases = [...(phases?.parts ?? [])].flatMap(([index, phase]) => {
    const same = after.parts.get("phases")?.parts.get(index) ?? phase;
    return usedIn(phase, same, [...path, "phases", index]);
  });
  const own = [...before.parts]
    .filter(([step]) => step !== "phases")
    .flatMap(([step, part]) => changed(part, after.parts.get(step) ?? part));
  return own.length === 0 ? inPhases : [[path.join("/"), own], ...inPhases];
}

function changed(before: Tree, after: Tree): readonly string[] {
  if (before === after) return [];
  if (typeof before.value === "string") return [before.value];
  return [...before.parts].flatMap(([step, part]) => changed(part, after.parts.get(step) ?? part));
}
