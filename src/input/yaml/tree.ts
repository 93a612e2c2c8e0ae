import { CST } from "yaml";
import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import { curlyQuotes, isInCurlyQuotes } from "./curly-quotes.ts";
import { emptyAt, saysSomething } from "./items.ts";
import { spanOf } from "./spans.ts";

/** A value of the file. Every scalar is text, whatever it looks like; nothing written is `null`. */
type Value = string | null | readonly Value[] | { readonly [key: string]: Value };

/** A value with the places of its parts. */
export interface Tree {
  /** Keys that begin with `x-` belong to other programs: they are left out here, and in no way checked. */
  readonly value: Value;
  readonly span: Span;
  /** Where its key stands, if it has one. */
  readonly key: Span | null;
  readonly quoted: boolean;
  /** A key without a colon inside braces: `{ lonely }`. */
  readonly bare: boolean;
  /** Whether something in it could not be read, and has been told of. */
  readonly broken: boolean;
  /** By key or index. */
  readonly parts: ReadonlyMap<string | number, Tree>;
}

interface Place {
  readonly key: Span | null;
  readonly bare: boolean;
}

type Tell = (diagnostic: Diagnostic) => void;
type Item = CST.CollectionItem;

/** Turns tokens without mistakes into plain values, and tells of keys that stand twice or are no words. */
export function treeOf(document: CST.Document | undefined, tell: Tell): Tree {
  return grow(document?.value, emptyAt(document?.start ?? []), { key: null, bare: false }, tell);
}

/** @param at where the value would stand if there is none */
function grow(token: CST.Token | undefined, at: number, place: Place, tell: Tell): Tree {
  const span = token === undefined ? { start: at, end: at } : spanOf(token);
  if (token === undefined || !("items" in token)) {
    const tree = leaf(token, span, place);
    const text = tree.quoted ? "" : wordIn(tree);
    if (isInCurlyQuotes(text)) tell(curlyQuotes(text, span));
    return tree;
  }
  const isList =
    token.type === "block-seq" || (token.type === "flow-collection" && token.start.source === "[");
  return (isList ? listTree : mapTree)(token.items, span, place, tell);
}

function leaf(token: CST.Token | undefined, span: Span, place: Place): Tree {
  const text = textOf(token);
  const quoted = token !== undefined && token.type !== "scalar";
  const nothing = !quoted && /^(|~|null)$/.test(text);
  const shown = span.end > span.start ? span : (place.key ?? span);
  const value = nothing ? null : composed(text);
  return { value, span: shown, ...place, quoted, broken: false, parts: new Map() };
}

function mapTree(items: readonly Item[], span: Span, place: Place, tell: Tell): Tree {
  const parts = new Map<string, Tree>();
  let broken = false;
  for (const item of items.filter(saysSomething)) {
    const key = keyOf(item, tell);
    broken ||= key === null;
    if (key === null) continue;
    const bare = item.sep?.some(({ type }) => type === "map-value-ind") !== true;
    if (parts.has(key.name)) tell(twice(key.name, key.span));
    else {
      const value = bare ? undefined : item.value;
      parts.set(key.name, grow(value, key.span.end, { key: key.span, bare }, tell));
    }
  }
  const kept = [...parts].filter(([name]) => !name.startsWith("x-"));
  const value = Object.fromEntries(kept.map(([name, part]) => [name, part.value]));
  broken ||= [...parts.values()].some((part) => part.broken);
  return { value, span, ...place, quoted: false, broken, parts };
}

function listTree(items: readonly Item[], span: Span, place: Place, tell: Tell): Tree {
  const kept = items.filter(saysSomething);
  const trees = kept.map((item) => itemTree(item, tell));
  return {
    value: trees.map((tree) => tree.value),
    span,
    ...place,
    quoted: false,
    broken: trees.some((tree) => tree.broken),
    parts: new Map(trees.entries()),
  };
}

/** `[a: b]` makes a map of its own in a list, and so does `[? ]`, with a key that is no word. */
function itemTree(item: Item, tell: Tell): Tree {
  const place = { key: null, bare: false };
  const hasKey =
    item.sep !== undefined || item.start.some(({ type }) => type === "explicit-key-ind");
  if (!hasKey) return grow(item.value, emptyAt(item.start), place, tell);
  const start = item.key?.offset ?? item.sep?.[0]?.offset ?? emptyAt(item.start);
  const last = item.value ?? item.key;
  return mapTree([item], { start, end: last ? spanOf(last).end : start }, place, tell);
}

function keyOf(
  { key, start, sep }: Item,
  tell: Tell,
): { readonly name: string; readonly span: Span } | null {
  const at = sep?.[0]?.offset ?? emptyAt(start);
  const span = key ? spanOf(key) : { start: at, end: at };
  const name = key ? textOf(key) : "";
  if (name === "<<") {
    tell(
      mistake(
        "merge-key",
        '"<<" means something in other YAML files, and nothing in a family file',
        span,
      ),
    );
    return null;
  }
  if (name !== "") return { name: composed(name), span };
  tell(mistake("not-yaml", "what stands before a colon must be a single word", span));
  return null;
}

function twice(name: string, span: Span): Diagnostic {
  return mistake("duplicate-key", `"${name}" stands here a second time`, span);
}

// prettier-ignore
const hints: Readonly<Record<string, string>> = {
  "merge-key": "write everything out on each line",
  "not-yaml": "write a word, a colon, a space and what it says",
  "duplicate-key": "keep one of them, and move what the other says there",
};

function mistake(code: string, message: string, span: Span): Diagnostic {
  return { severity: "error", code, message, span, hint: hints[code] ?? null };
}

/** The text of a scalar; `""` of anything else. What stands on one line is mostly what it says. */
function textOf(token: CST.Token | undefined): string {
  if (!CST.isScalar(token)) return "";
  const { type, source } = token;
  const inner = type === "scalar" ? source : source.slice(1, -1);
  if (type !== "block-scalar" && !/[\\\n']/.test(inner)) return inner;
  return CST.resolveAsScalar(token, true, () => undefined).value;
}
/** One spelling for each letter with marks; a heap of marks, slow to sort, is no letter. */
function composed(text: string): string {
  return /\p{M}{30}/u.test(text) ? text : text.normalize("NFC");
}

/** The text of a value, `""` if it is none. */
export function wordIn({ value }: Tree): string {
  return typeof value === "string" ? value : "";
}
