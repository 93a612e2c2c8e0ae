import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import { reserved } from "../time/words.ts";
import { error } from "./mistake.ts";

/** An id as near to a word as one can be. */
export function idLike(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/** A word that cannot be an id, and the nearest one that can. */
export function badId(word: string, span: Span): Diagnostic {
  if (reserved.has(word))
    return error(
      "bad-id",
      `"${word}" is a word that times are written with, so it cannot be an id`,
      span,
      `join it with another word: my-${word}`,
    );
  const fixed = idLike(word);
  const hint = /^\p{L}/u.test(fixed) ? `write: ${fixed}` : "begin with a letter";
  const message = `"${word}" cannot be an id: ids are lower-case words joined by hyphens`;
  return error("bad-id", message, span, hint);
}
