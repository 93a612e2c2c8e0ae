import type { Document, YAMLError } from "yaml";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { type Meaning, meaningOf, meanings } from "./meanings.ts";
import { type Opened, openedBefore } from "./opened.ts";
import { quotedText } from "./quoted-text.ts";
import { slipIn } from "./slips.ts";
import { isKey } from "../schema/is-key.ts";

/** Said at most so often in one run: after the first few, mistakes of form cause each other. */
const most = 10;

/**
 * Mistakes of form in our words: one a line, since one slip makes the parser stumble several times.
 * After something that is not closed nothing can be trusted: then it is the only one.
 */
export function syntaxMistakes(
  documents: readonly Document.Parsed[],
  text: string,
): readonly Diagnostic[] {
  const errors = documents.flatMap((document) => document.errors);
  errors.sort((a, b) => a.pos[0] - b.pos[0]);
  const opened = errors.length === 0 ? null : openedBefore(documents, text, errors);
  if (opened !== null) return [openedAt(opened, text)];
  const lines = new Map<number, YAMLError[]>();
  for (const error of errors) {
    const start = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
    lines.set(start, [...(lines.get(start) ?? []), error]);
  }
  const all = [...lines].slice(0, most).map(([start, same]) => mistakeOf(same, text, start));
  const told = all.filter(({ span }) => !all.some((head) => isBelow(text, span.start, head)));
  const next = told.findIndex(({ message }, i) => i > 0 && ofOpening.includes(message));
  return next < 0 ? told : told.slice(0, next);
}

/** Whether a place is in what is indented below a line that lost its colon: that cannot be read then. */
function isBelow(text: string, at: number, { code, span }: Diagnostic): boolean {
  if (code !== "lost-colon" || at <= span.end) return false;
  const headStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const indent = span.start - headStart;
  const [, ...below] = text.slice(headStart, at + 1).split("\n");
  return below.every((line) => line.search(/\S|$/u) > indent || line.trim() === "");
}

function openedAt({ what, span }: Opened, text: string): Diagnostic {
  const meaning = meanings[what];
  const [line = ""] = text.slice(span.start, span.start + 1000).split("\n", 1);
  const hint = /\s#/.test(line)
    ? "what stands after # is a remark, and not read; put a text that holds # in quotes"
    : meaning.hint;
  return { severity: "error", ...meaning, span, hint };
}

/** Said where the parser gave up, which after another mistake may be far below what was opened. */
const ofOpening: readonly string[] = [meanings.quote, meanings.brace, meanings.bracket].map(
  ({ message }) => message,
);

function mistakeOf(errors: readonly YAMLError[], text: string, lineStart: number): Diagnostic {
  const line = text.slice(lineStart, lineStart + 300).split(/\r?\n/, 1)[0] ?? "";
  const slip = lostSpaceIn(line, lineStart) ?? slipIn(line, lineStart);
  if (slip !== null) return slip;
  const [from = 0, to = 0] = errors[0]?.pos ?? [];
  const meaning = meaningOf(errors, text);
  if (meaning === meanings.inside) return insideQuotes(line, text, from);
  const below = text.indexOf("\n", from) + 1;
  if (meaning === meanings.colons) {
    const quotes = lostQuotesIn(line, lineStart);
    if (quotes !== null) return quotes;
    if (errors.some(({ code }) => code === "MULTILINE_IMPLICIT_KEY") && below > 0)
      return marked(meanings.indent, text, skipBlanks(text, below));
  }
  const inner = meaning === meanings.comma ? innerColon(text, lineStart, from) : null;
  if (inner !== null) return inner;
  const key = /\s[a-z-]+:/.exec(text.slice(from, to))?.index ?? -1;
  if (meaning === meanings.comma && key > 0) return marked(meaning, text, from + key + 1);
  return marked(meaning, text, meaning === meanings.indent ? skipBlanks(text, from) : from);
}

function marked(meaning: Meaning, text: string, start: number): Diagnostic {
  const word = /^[^\s:,]+/.exec(text.slice(start, start + 60))?.[0] ?? " ";
  return { severity: "error", ...meaning, span: { start, end: start + word.length } };
}

/** `'Claes's sister'`: the text with the other quotes around it, if it holds none of these. */
function insideQuotes(line: string, text: string, from: number): Diagnostic {
  const told = marked(meanings.inside, text, from);
  const [, quote = "", inner = ""] = /[:[{,]\s*(['"])(.*)\1\s*[}\]]*\s*$/u.exec(line) ?? [];
  const other = quote === "'" ? '"' : "'";
  return inner === "" || inner.includes(other) || /['"],\s/u.test(inner)
    ? told
    : { ...told, hint: `write: ${other}${inner}${other}` };
}

function skipBlanks(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}

/** `key:value` or `-{` at the head of a line that cannot be read: a space is missing. */
function lostSpaceIn(line: string, lineStart: number): Diagnostic | null {
  const [, before = "", key = "", value = ""] =
    /^(\s*(?:- )?)([a-z][a-z-]*:)([^\s/].*)$/.exec(line) ??
    /^(\s*)(-)([{[a-z].*)$/.exec(line) ??
    [];
  if (key === "") return null;
  const start = lineStart + before.length;
  return {
    severity: "error",
    code: "lost-space",
    message: `a space is missing after "${key}"`,
    span: { start, end: start + key.length },
    hint: `write: ${key} ${value.trimEnd()}`,
  };
}

/** `{ name: Dora: the second }`: a text with a colon among others. */
function innerColon(text: string, lineStart: number, from: number): Diagnostic | null {
  const isValue = /:\s+$/.test(text.slice(lineStart, from));
  const [words = ""] = /^[^,{}[\]"'\n]*:\s[^,{}[\]\n]*/.exec(text.slice(from, from + 300)) ?? [];
  if (!isValue || words === "") return null;
  const [, value = "", next = ""] = /^(.*?)[;\s]\s*([a-z][a-z-]*):\s/u.exec(words) ?? [];
  if (isKey(next)) return lostComma(value, words.slice(value.length), from + value.length);
  const span = { start: from, end: from + words.trimEnd().length };
  const hint = `put the text in quotes: ${quotedText(words.trimEnd())}`;
  return { severity: "error", ...meanings.colons, span, hint };
}

/** `{ gender: female born: 1962 }`, `{ gender: female; born: 1962 }`: one thing ends where the next begins. */
function lostComma(value: string, rest: string, at: number): Diagnostic {
  const next = rest.replace(/^[;\s]+/u, "").trimEnd();
  const [key = ""] = /^[a-z-]+:/.exec(next) ?? [];
  const start = at + rest.indexOf(next);
  const hint = `write: ${value}, ${next}`;
  const message = `a comma is missing before "${key}"`;
  return {
    ...meanings.comma,
    severity: "error",
    message,
    span: { start, end: start + key.length },
    hint,
  };
}

function hintFor(key: string, value: string): string {
  return /^[^:]*,\s*[a-z-]+:\s/.test(value)
    ? `write one thing on each line, or braces around them: { ${key}: ${value} }`
    : `put the text in quotes: ${key}: ${quotedText(value)}`;
}

/** `title: Anna: a life`: the second colon makes it look like a key in a key. */
function lostQuotesIn(line: string, lineStart: number): Diagnostic | null {
  const [, before = "", key = "", value = ""] =
    /^(\s*(?:- )?([a-z][a-z-]*): +)([^"']*:.*)$/.exec(line) ?? [];
  if (key === "") return null;
  const start = lineStart + before.length;
  return {
    severity: "error",
    ...meanings.colons,
    span: { start, end: start + value.length },
    hint: hintFor(key, value.trimEnd()),
  };
}
