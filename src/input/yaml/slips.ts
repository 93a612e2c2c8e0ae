import type { Diagnostic } from "../../diagnostic/diagnostic.ts";

interface Slip {
  /** What the line looks like; the first group is what stands left of the slip, the second the slip. */
  readonly looks: RegExp;
  readonly code: string;
  readonly message: (slip: string) => string;
  readonly hint: (slip: string, rest: string) => string;
}

/** Slips of the hand that can be told from a line alone, once something on it cannot be read. */
// prettier-ignore
const slips: readonly Slip[] = [
  {
    looks: /^(\s*)([–—−•·‣▪*])\s+/u, code: "not-yaml",
    message: (sign) => `a line of a list begins with a hyphen, not with "${sign}"`,
    hint: (_, rest) => `write: - ${rest}`,
  },
  {
    looks: /^(\s*)(```|~~~)/u, code: "not-yaml",
    message: (signs) => `"${signs}" belongs to another kind of file`,
    hint: () => "delete this line",
  },
  {
    looks: /^(.*[:,[{]\s+)(\?)\s*(?:[,}\]]|$)/u, code: "not-yaml",
    message: () => "a question mark alone says nothing here",
    hint: () => "write: unknown",
  },
  {
    looks: /^(\s*(?:- )?[a-z][a-z-]*:\s+)(\(.*:.*\))\s*$/u, code: "not-yaml",
    message: () => "several things about one stand in braces, not in brackets like these",
    hint: (slip) => `write: {${slip.slice(1, -1)}}`,
  },
  {
    looks: /^(\s*(?:- )?)([\p{L}][\p{L}-]*)\s*$/u, code: "lost-colon",
    message: (word) => `a colon is missing after "${word}"`,
    hint: (word) => `write: ${word}:`,
  },
];

/** The slip on a line that cannot be read; `null` if none of the usual ones is there. */
export function slipIn(line: string, lineStart: number): Diagnostic | null {
  for (const { looks, code, message, hint } of slips) {
    const [, before = "", slip = ""] = looks.exec(line) ?? [];
    if (slip === "") continue;
    const start = lineStart + before.length;
    const rest = line.slice(before.length + slip.length).trim();
    const span = { start, end: start + slip.length };
    return { severity: "error", code, message: message(slip), span, hint: hint(slip, rest) };
  }
  return null;
}
