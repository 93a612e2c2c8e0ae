import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";

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

/** Turns what the parser made into plain values, and tells of keys that stand twice or are no words. */
export function treeOf(node: unknown, tell: Tell): Tree {
  return grow(node, { key: null, bare: false }, tell);
}

function grow(node: unknown, place: Place, tell: Tell): Tree {
  if (isMap(node)) return mapTree(node, place, tell);
  if (isSeq(node)) return listTree(node, place, tell);
  const span = spanOf(node) ?? place.key ?? { start: 0, end: 0 };
  const quoted = isScalar(node) && node.type !== Scalar.PLAIN && node.type !== undefined;
  const text = isScalar(node) && typeof node.value === "string" ? node.value : null;
  const nothing = text === null || (!quoted && /^(|~|null)$/.test(text));
  const value = nothing ? null : text.normalize("NFC");
  const shown = span.end > span.start ? span : (place.key ?? span);
  return { value, span: shown, ...place, quoted, broken: false, parts: new Map() };
}

function mapTree(node: YAMLMap, place: Place, tell: Tell): Tree {
  const parts = new Map<string, Tree>();
  let broken = false;
  for (const pair of node.items) {
    const key = keyOf(pair, tell);
    broken ||= key === null;
    if (key === null) continue;
    const first = parts.get(key.name);
    if (first === undefined)
      parts.set(key.name, grow(pair.value, { key: key.span, bare: pair.value === null }, tell));
    else tell(twice(key.name, key.span));
  }
  const kept = [...parts].filter(([name]) => !name.startsWith("x-"));
  const value = Object.fromEntries(kept.map(([name, part]) => [name, part.value]));
  return {
    value,
    span: spanOf(node) ?? { start: 0, end: 0 },
    ...place,
    quoted: false,
    broken: broken || [...parts.values()].some((part) => part.broken),
    parts,
  };
}

function listTree(node: YAMLSeq, place: Place, tell: Tell): Tree {
  const items = node.items.map((item) => grow(asNode(item), { key: null, bare: false }, tell));
  return {
    value: items.map((item) => item.value),
    span: spanOf(node) ?? { start: 0, end: 0 },
    ...place,
    quoted: false,
    broken: items.some((item) => item.broken),
    parts: new Map(items.entries()),
  };
}

/** `[ a: b ]` makes a pair of its own in a list; the language has no such thing. */
function asNode(item: unknown): unknown {
  return isPair(item) ? item.key : item;
}

function keyOf(pair: Pair, tell: Tell): { readonly name: string; readonly span: Span } | null {
  const span = spanOf(pair.key) ?? spanOf(pair.value) ?? { start: 0, end: 0 };
  const name = isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : "";
  if (name === "<<") {
    tell(mistake("merge-key", '"<<" is a YAML merge key, which a family file does not use', span));
    return null;
  }
  if (name !== "") return { name: name.normalize("NFC"), span };
  tell(mistake("not-yaml", "a key must be a single word", span));
  return null;
}

function twice(name: string, span: Span): Diagnostic {
  return mistake("duplicate-key", `"${name}" stands here a second time`, span);
}

// prettier-ignore
const hints: Readonly<Record<string, string>> = {
  "merge-key": "write the pairs out on each line",
  "not-yaml": "write a word, a colon, a space and the value",
  "duplicate-key": "keep one of them, and move what the other says there",
};

function mistake(code: string, message: string, span: Span): Diagnostic {
  return { severity: "error", code, message, span, hint: hints[code] ?? null };
}

/** The stretch of a node without the blanks after it. */
function spanOf(node: unknown): Span | null {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : null;
}

/** The text of a value, `""` if it is none. */
export function wordIn({ value }: Tree): string {
  return typeof value === "string" ? value : "";
}
