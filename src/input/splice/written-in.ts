import type { Written } from "../write/written.ts";
import type { Tree } from "../yaml/tree.ts";

/** What is written in a part of a file, so that it can be written again: words in quotes stay so. */
export function writtenIn({ value, quoted, parts }: Tree): Written {
  if (typeof value === "string") return quoted ? { quoted: value } : value;
  if (value === null) return null;
  if (Array.isArray(value)) return [...parts.values()].map(writtenIn);
  return Object.fromEntries([...parts].map(([key, part]) => [String(key), writtenIn(part)]));
}
