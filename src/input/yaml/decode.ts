import type { Diagnostic } from "../../diagnostic/diagnostic.ts";

/** The text of a file, and what keeps it from being read as text. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Largest file that is read, in characters: far beyond any family, small enough to parse at once. */
const largest = 1_000_000;

/** Reads UTF-8; a text comes as it is. Never throws: what is wrong is said, the rest is `""`. */
export function decode(source: string | Uint8Array): Decoded {
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (plain.length > largest) return { text: "", diagnostics: [tooLarge(plain.length)] };
  const wrong = typeof source === "string" ? null : notUtf8(source, plain);
  const found = wrong ?? controlCharacter(plain) ?? emptyFile(plain);
  return { text: plain, diagnostics: found === null ? [] : [found] };
}

function tooLarge(length: number): Diagnostic {
  return {
    severity: "error",
    code: "too-large",
    message: `the file has ${length} characters; at most ${largest} are read`,
    span: { start: 0, end: 0 },
    hint: "split it: one file a family",
  };
}

function notUtf8(bytes: Uint8Array, text: string): Diagnostic | null {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return null;
  } catch {
    const at = Math.max(0, text.indexOf("\ufffd"));
    return {
      severity: "error",
      code: "not-utf8",
      message: "the file is not written in UTF-8",
      span: { start: at, end: at + 1 },
      hint: "save it again with the encoding UTF-8",
    };
  }
}

/** The characters that YAML refuses; its parser lets them through. */
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

function controlCharacter(text: string): Diagnostic | null {
  const at = text.search(refused);
  if (at < 0) return null;
  return {
    severity: "error",
    code: "not-yaml",
    message: "a character that no text may hold stands here",
    span: { start: at, end: at + 1 },
    hint: "delete it; if there are many, this is not a text file",
  };
}

function emptyFile(text: string): Diagnostic | null {
  if (/^[ \t]*[^#\s]/m.test(text)) return null;
  return {
    severity: "error",
    code: "empty-file",
    message: "the file says nothing",
    span: { start: 0, end: 0 },
    hint: "begin with: genogram: 1",
  };
}
