import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { type TextFile, textFile } from "../diagnostic/text-file.ts";
import type { Family } from "../family/family.ts";
import { build } from "./build/build.ts";
import { checks } from "./checks/index.ts";
import type { Document } from "./document/document.ts";
import { readDocument } from "./document/read-document.ts";
import { limitsTimes } from "./limits.ts";
import { decode } from "./yaml/decode.ts";
import { parse } from "./yaml/parse.ts";

/** What a file says, and what is wrong with it. */
export interface Reading {
  /** `null` if there is an error; warnings stop nothing. */
  readonly family: Family | null;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly text: TextFile;
}

/**
 * Reads a family file. Never throws, whatever the bytes.
 * @param file what messages call it
 * @param times how many times larger than usual a file may be
 */
export function readFamily(source: string | Uint8Array, file: string, times = 1): Reading {
  const limits = limitsTimes(times);
  const { text: plain, diagnostics: undecoded } = decode(source, limits);
  const text = textFile(file, plain);
  if (undecoded.length > 0) return { family: null, diagnostics: undecoded, text };
  const diagnostics: Diagnostic[] = [];
  const document = documentOf(text, limits.depth, diagnostics);
  if (document === null) return { family: null, diagnostics, text };
  const built = build(document);
  diagnostics.push(...checks.flatMap((check) => check(document, built)));
  diagnostics.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return { family: broken ? null : built.family, diagnostics, text };
}

function documentOf(text: TextFile, depth: number, diagnostics: Diagnostic[]): Document | null {
  const parsed = parse(text.text, depth);
  diagnostics.push(...parsed.diagnostics);
  if (parsed.tree === null) return null;
  return readDocument(parsed.tree, text, (diagnostic) => diagnostics.push(diagnostic));
}
