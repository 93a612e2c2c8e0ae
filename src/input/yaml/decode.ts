import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Limits } from "../limits.ts";

/** The text of a file, and what keeps it from being read as text. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads UTF-8; a text comes as it is. Never throws: what is wrong is said, the rest is `""`. */
export function decode(source: string | Uint8Array, limits: Limits): Decoded {
  const size = typeof source === "string" ? sizeOf(source) : source.length;
  if (size > limits.size) return { text: "", diagnostics: [tooLarge(limits.size)] };
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const tooMany = beyondLines(plain, limits.lines);
  if (tooMany !== null) return { text: plain, diagnostics: [tooMany] };
  const wrong = typeof source === "string" ? null : notUtf8(source, plain);
  const found = wrong ?? controlCharacter(plain) ?? emptyFile(plain);
  return { text: plain, diagnostics: found === null ? [] : [found] };
}

/** In bytes of UTF-8. */
function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

const raise =
  "see that it is the right file; if a family truly needs so much, add --limits 2 to the command: it reads twice as much";

function tooLarge(most: number): Diagnostic {
  return {
    severity: "error",
    code: "too-large",
    message: `the file is larger than ${most / 1e6} MB`,
    span: { start: 0, end: 0 },
    hint: raise,
  };
}

/** The first line that is one too many. */
function beyondLines(text: string, most: number): Diagnostic | null {
  let at = 0;
  for (let line = 1; line <= most; line++) {
    at = text.indexOf("\n", at) + 1;
    if (at === 0 || at === text.length) return null;
  }
  return {
    severity: "error",
    code: "too-many-lines",
    message: `the file has more than ${most.toLocaleString("en")} lines`,
    span: { start: at, end: at + 1 },
    hint: raise,
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
      hint: "save it again as plain text, with the encoding UTF-8",
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
    message: "a sign that no text may hold stands here",
    span: { start: at, end: at + 1 },
    hint: "delete it; if there are many, this is no text file: save it again as plain text",
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
