import type { Path } from "../../family/fact.ts";
import type { Document } from "../document/document.ts";
import { type Reading, readFamily } from "../read.ts";
import { type Draft, draftOf } from "../splice/draft.ts";
import { reword } from "../splice/reword.ts";
import { type Splice, spliced } from "../splice/splice.ts";
import { namesIn } from "../time/names.ts";
import type { TimeWritten } from "../document/times.ts";
import type { Tree } from "../yaml/tree.ts";
import { codeNames, type CodeNames, type Naming } from "./code-names.ts";

/**
 * A file in which nobody can be known by a name: names and ids are changed in its text, in every
 * sentence too, and it is read anew. So no id, title or label of what is made of it has one.
 * @param times how many times larger than usual the file may be
 * @throws {@link Error} if what comes out makes no sense: a fault of ours, never of the file's
 */
export function withoutNames(reading: Reading, naming: Naming, times = 1): Reading {
  const { family, text } = reading;
  if (family === null) return reading;
  const draft = draftOf(text.text, times);
  if ("mistakes" in draft) throw new Error("withoutNames: a file that was read cannot be read");
  const codes = codeNames(family, naming);
  const changed = spliced(draft.text, [...idSplices(draft, codes), ...wordSplices(draft, codes)]);
  const renamed = readFamily(changed, text.name, times);
  if (renamed.family === null) throw new Error("withoutNames: without names it makes no sense");
  return renamed;
}

/** Ids wherever they stand: where they are given, in lists, in times, in relation words. */
function idSplices(draft: Draft, codes: CodeNames): readonly Splice[] {
  const { document } = draft;
  const ids = idsOf(document, codes);
  const changed = (words: string): string =>
    ids.get(words) ??
    words
      .replace(/^(\S+)(?=['’]s side$)/u, (id) => ids.get(id) ?? id)
      .replace(/(?<= of )(\S+)$/u, (id) => ids.get(id) ?? id);
  const given = [...document.ids].map(([id, { kind, path }]) => ({
    span: kind === "line" ? document.locate([...path, "id"]) : document.locate(path, "key"),
    before: id,
    after: ids.get(id) ?? id,
  }));
  const named = document.references
    .filter(({ quoted, wants }) => !quoted || (wants !== "thing" && wants !== "holder"))
    .map(({ id, path, part }) => ({
      span: document.locate(path, part),
      before: id,
      after: changed(id),
    }));
  const timed = document.times.map((written) => ({
    span: document.locate(written.path),
    before: written.words,
    after: inTime(written, ids),
  }));
  return [...given, ...named, ...timed]
    .filter(({ before, after }) => before !== after)
    .map(({ span, before, after }) => reword(draft, span, before, after));
}

/** Every id with the words of names in it changed: `annas-father` becomes `as-father`. */
function idsOf({ ids }: Document, { inIds }: CodeNames): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids.keys()) {
    const words = id.split("-").map((word) => {
      const owner = /^(.+)s$/u.exec(word)?.[1] ?? "";
      return inIds.get(word) ?? (inIds.has(owner) ? `${inIds.get(owner) ?? ""}s` : word);
    });
    let code = words.join("-");
    for (let i = 2; taken.has(code); i++) code = `${words.join("-")}-${i}`;
    taken.add(code);
    found.set(id, code);
  }
  return found;
}

function inTime({ phrase, words, key }: TimeWritten, ids: ReadonlyMap<string, string>): string {
  if ("mistake" in phrase || key === "lasting") return words;
  return namesIn(phrase)
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (now, { id, start, end }) => now.slice(0, start) + (ids.get(id) ?? id) + now.slice(end),
      words,
    );
}

/** Names of people, and their names in all that is written of others. */
function wordSplices(draft: Draft, codes: CodeNames): readonly Splice[] {
  const { document, tree } = draft;
  const done = new Set(
    [...document.references, ...document.times].map(({ path }) => JSON.stringify(path)),
  );
  const splices: Splice[] = [];
  const look = (part: Tree, path: Path): void => {
    for (const [step, child] of part.parts) look(child, [...path, step]);
    if (typeof part.value !== "string" || done.has(JSON.stringify(path))) return;
    const after = inWords(part.value, path, codes);
    if (after !== part.value) splices.push(reword(draft, document.locate(path), part.value, after));
  };
  look(tree, []);
  return splices;
}

const nameKeys: readonly (string | number | undefined)[] = ["name", "names"];
const valueKeys: readonly unknown[] = ["name", "is", "birth", "lived", "alias", "initials"];

function inWords(words: string, path: Path, { whole, inText }: CodeNames): string {
  const key = path.findLast((step) => typeof step === "string");
  const isName = path[0] === "people" && nameKeys.includes(path[2]) && valueKeys.includes(key);
  if (isName) return whole.get(String(path[1])) ?? words;
  if (path.at(-1) === "id") return words;
  const changed = words.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const owner = /^(.+)s$/u.exec(word)?.[1] ?? "";
    return inText.get(word) ?? (/^\p{Lu}/u.test(owner) ? inText.get(owner) : undefined) ?? word;
  });
  // First and last name of one person are one number.
  return changed.replace(/\b([IVX]+-\d+)(?: \1)+/gu, "$1");
}
