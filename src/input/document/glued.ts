import type { Diagnostic, Span } from "../../diagnostic/diagnostic.ts";
import { error } from "./mistake.ts";

interface Glued {
  readonly key: string;
  readonly value: string;
}

/** `when:1978`, read by YAML as one word. */
export function gluedKey(word: string, known: readonly string[]): Glued | null {
  const [, key = "", value = ""] = /^([a-z][a-z-]*):(.+)$/su.exec(word) ?? [];
  return key !== "" && known.includes(key) ? { key, value } : null;
}

/** What is said of it. */
export function lostSpace(glued: Glued, span: Span): Diagnostic {
  return error(
    "lost-space",
    `a space is missing after "${glued.key}:"`,
    { start: span.start, end: Math.min(span.end, span.start + glued.key.length + 1) },
    `write: ${glued.key}: ${glued.value}`,
  );
}
