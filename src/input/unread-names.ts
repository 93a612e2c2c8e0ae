import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { nearest } from "./nearest.ts";
import { otherWord } from "./schema/other-words.ts";
import type { Tree } from "./yaml/tree.ts";

const sections = ["people", "helpers", "groups", "places"];

/**
 * Without those who are said to be missing, but stand where they could not be read: under "person:", or in a
 * list. Where they stand is told already.
 */
export function withoutUnread(
  diagnostics: readonly Diagnostic[],
  root: Tree,
  text: string,
): readonly Diagnostic[] {
  const unread = [...root.parts].filter(([key, part]) => isUnread(String(key), part));
  if (unread.length === 0) return diagnostics;
  const words = unread.flatMap(([, { span }]) => wordsOf(text, span));
  return diagnostics.filter(
    ({ code, span }) =>
      code !== "unknown-person" || !words.includes(text.slice(span.start, span.end)),
  );
}

function isUnread(key: string, { value }: Tree): boolean {
  if (sections.includes(key)) return Array.isArray(value);
  return [otherWord(key, sections, []), nearest(key, sections)].some((meant) => meant !== null);
}

function wordsOf(text: string, { start, end }: Span): readonly string[] {
  return text.slice(start, end).match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
}
