import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Tree } from "../yaml/tree.ts";
import { error } from "./mistake.ts";

/** `{ born 1962 }`, `{ gender = female }`: a word that can stand there, and no colon after it. */
export function lostColon(name: string, part: Tree, known: readonly string[]): Diagnostic | null {
  if (!part.bare || name.length > longest) return null;
  const [, word = "", value = ""] = /^(\S+?)\s*(?:[=\s]|->)\s*(\S.*)$/su.exec(name) ?? [];
  const key = word.toLowerCase();
  if (!known.includes(key)) return null;
  const { start } = part.key ?? part.span;
  const span = { start, end: start + word.length };
  return error("lost-colon", `a colon is missing after "${word}"`, span, `write: ${key}: ${value}`);
}

const longest = 200;
