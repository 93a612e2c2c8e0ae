import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";

/** A text as it was written: `“Anna”`, or `“she left` where a comma cut the rest off. */
const inCurly = /^(?:“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|”[^”]*”?|‘[^’]*’)$/u;

/** Whether a text without quotes begins with a quote of typesetters, and ends with it or nowhere. */
export function isInCurlyQuotes(text: string): boolean {
  return inCurly.test(text);
}

/** What is said of it. */
export function curlyQuotes(text: string, span: Span): Diagnostic {
  const inner = text.replace(/^.|[”“»’]$/gu, "");
  const isWhole = /[”“»’]$/u.test(text);
  return {
    severity: "error",
    code: "curly-quotes",
    message: "these curly quotes are letters here, not quotes",
    span,
    hint: isWhole
      ? `write straight ones: "${inner.trim()}"`
      : 'write straight ones around the whole text: "…"',
  };
}
